package org.yiwang.sync.receive.custody;

import java.util.List;
import org.yiwang.application.Application;
import org.yiwang.application.CallIn;
import org.yiwang.application.Custody;
import org.yiwang.application.replica.KnownVersion;
import org.yiwang.division.DivisionCode;

/** The facts that decide custody: holder, epoch, version and recalls of an application. */
record CustodyVersion(DivisionCode holder, int epoch, long version, List<CallIn> recalls) {

    static CustodyVersion of(KnownVersion known) {
        return new CustodyVersion(known.holder(), known.epoch(), known.version(), known.recalls());
    }

    static CustodyVersion of(Application application) {
        return of(application.custody(), application.version());
    }

    static CustodyVersion of(Custody custody, long version) {
        return new CustodyVersion(custody.holder(), custody.epoch(), version, custody.recalls());
    }

    /** Whether this version includes every recall of {@code other}, in the same order. */
    boolean hasRecallsOf(CustodyVersion other) {
        return recalls.size() >= other.recalls.size() && agreeUpTo(other.recalls.size(), other);
    }

    private boolean agreeUpTo(int many, CustodyVersion other) {
        for (int i = 0; i < many; i++) {
            if (!recalls.get(i).isSame(other.recalls.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether this version belongs to the history that {@code recall} ended. */
    boolean isBeyond(CallIn recall) {
        return version >= recall.version();
    }
}
