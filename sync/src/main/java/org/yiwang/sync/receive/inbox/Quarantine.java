package org.yiwang.sync.receive.inbox;

import java.util.Map;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.record.RawRecord;

/** Stores records that could not be taken or sent. Storing the same record again changes nothing. */
public interface Quarantine {

    void put(RawRecord record, RecordRefused refused);

    /** Stores a record that could not be sent to {@code to}. */
    void putUnsent(RawRecord record, DivisionCode to, RecordRefused refused);

    /** Whether a received record waits for the keys of its sender. */
    boolean awaitsKeys();

    /** Counts the records that wait for an operator or an upgrade, by their sender as far as that can be read. */
    Map<String, Long> countBySource();
}
