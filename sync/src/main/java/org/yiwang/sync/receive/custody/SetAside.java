package org.yiwang.sync.receive.custody;

import org.yiwang.application.Application;
import org.yiwang.division.DivisionCode;
import org.yiwang.setaside.Cause;
import org.yiwang.setaside.SetAsideStore;

/** Applications that broke custody, kept whole for a person to resolve. The same one again is kept once. */
public interface SetAside extends SetAsideStore {

    /** Keeps {@code application}, the newest change of which {@code writer} made and which {@code source} sent. */
    void put(Application application, DivisionCode writer, DivisionCode source, Cause cause, String reason);

    /** How many nobody has resolved. */
    long count();
}
