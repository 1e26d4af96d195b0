package org.yiwang.sync.custody;

import org.yiwang.application.Application;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.IncomingRecord;

/** Applications that broke custody, kept whole for a person to resolve. The same one again is kept once. */
public interface SetAside {

    void put(Application application, DivisionCode writer, IncomingRecord record, String reason);

    long count();
}
