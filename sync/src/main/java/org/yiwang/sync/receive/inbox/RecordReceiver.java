package org.yiwang.sync.receive.inbox;

import java.util.List;
import org.yiwang.replication.RecordName;
import org.yiwang.sync.record.IncomingRecord;

/**
 * Receives the records of one kind, inside the transaction of their batch. Receiving a record again changes nothing.
 */
public interface RecordReceiver {

    RecordName kind();

    /**
     * @throws org.yiwang.replication.RecordRefused if it can never be taken; every other exception that does not come
     *     from the database is treated the same
     */
    void receive(IncomingRecord record);

    /**
     * Handles a record that an operator discarded, inside the transaction that discards it: notifies everyone who waits
     * for its outcome of {@code reason}.
     */
    default void discarded(IncomingRecord record, String reason) {}

    /**
     * Prepares consecutive records, at least one. Does the work that needs no database at once, outside any transaction
     * and perhaps while earlier records are being stored. The returned write runs in one transaction and takes all
     * records or, by an exception, none.
     */
    default PreparedWrite prepare(List<IncomingRecord> records) {
        return PreparedWrite.ofAnything(() -> records.forEach(this::receive));
    }
}
