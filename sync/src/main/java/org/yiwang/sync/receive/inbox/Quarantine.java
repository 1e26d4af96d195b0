package org.yiwang.sync.receive.inbox;

import java.util.Map;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.record.RawRecord;

/** Where records wait that could not be taken. The same record put in again is kept once. */
public interface Quarantine {

    void put(RawRecord record, RecordRefused refused);

    /** Keeps one that could not be sent to {@code to}. */
    void putUnsent(RawRecord record, DivisionCode to, RecordRefused refused);

    /** Counts the records that wait for an operator or an upgrade, by their sender as far as that can be read. */
    Map<String, Long> countBySource();
}
