package org.yiwang.sync.receive.custody;

import org.yiwang.application.Application;
import org.yiwang.division.DivisionCode;
import org.yiwang.setaside.Cause;
import org.yiwang.setaside.SetAsideStore;

/** Stores applications that broke custody, for a person to resolve. Storing the same one again changes nothing. */
public interface SetAside extends SetAsideStore {

    /** Stores {@code application}, whose newest change {@code writer} made and which {@code source} sent. */
    void put(Application application, DivisionCode writer, DivisionCode source, Cause cause, String reason);

    /** Counts those that nobody has resolved. */
    long count();
}
