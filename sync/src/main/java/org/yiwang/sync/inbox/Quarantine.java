package org.yiwang.sync.inbox;

import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordRefused;

/** Where records wait that could not be taken. The same record put in again is kept once. */
public interface Quarantine {

    void put(RawRecord record, RecordRefused refused);

    long count();
}
