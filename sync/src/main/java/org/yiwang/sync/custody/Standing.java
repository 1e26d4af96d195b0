package org.yiwang.sync.custody;

import org.yiwang.application.Application;
import org.yiwang.application.KnownVersion;
import org.yiwang.division.DivisionCode;

/** What custody is decided by: who holds the application, in which epoch, in which version. */
record Standing(DivisionCode holder, int epoch, long version) {

    static Standing of(KnownVersion known) {
        return new Standing(known.holder(), known.epoch(), known.version());
    }

    static Standing of(Application application) {
        return new Standing(
                application.custody().holder(), application.custody().epoch(), application.version());
    }
}
