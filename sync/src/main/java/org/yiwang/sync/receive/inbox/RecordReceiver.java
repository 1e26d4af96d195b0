package org.yiwang.sync.receive.inbox;

import java.util.List;
import org.yiwang.replication.RecordName;
import org.yiwang.sync.record.IncomingRecord;

/** Takes the records of one kind, inside the transaction of their batch. Taking the same one again changes nothing. */
public interface RecordReceiver {

    RecordName kind();

    /**
     * @throws org.yiwang.replication.RecordRefused when it can never be taken; any other exception that does not come
     *     from the database is understood like this, too
     */
    void receive(IncomingRecord record);

    /**
     * An operator gave up a record that could not be taken; where somebody waits for its outcome, they are told
     * {@code reason}. Inside the transaction that gives it up.
     */
    default void discarded(IncomingRecord record, String reason) {}

    /**
     * The same for records that follow one another; at least one. What needs no database is done at once, outside of any
     * transaction and perhaps while what came before is still being stored; what the answer does, within one: all of them
     * are taken or, by an exception, none.
     */
    default PreparedWrite prepare(List<IncomingRecord> records) {
        return PreparedWrite.ofAnything(() -> records.forEach(this::receive));
    }
}
