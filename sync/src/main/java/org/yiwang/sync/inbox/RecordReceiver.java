package org.yiwang.sync.inbox;

import java.util.List;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKind;

/** Takes the records of one kind, inside the transaction of their batch. Taking the same one again changes nothing. */
public interface RecordReceiver {

    RecordKind kind();

    /**
     * @throws org.yiwang.sync.record.RecordRefused when it can never be taken; any other exception that does not come
     *     from the database is understood like this, too
     */
    void receive(IncomingRecord record);

    /** The same for records that follow one another; at least one. All of them are taken or, by an exception, none. */
    default void receiveAll(List<IncomingRecord> records) {
        records.forEach(this::receive);
    }
}
