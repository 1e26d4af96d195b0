package org.yiwang.sync.send.outbox;

import java.time.Instant;
import java.util.Collection;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.ReplicationRecord;

/** Stores records for other nodes. A row is written once and never changed; capture reads it from the binlog. */
public interface Outbox {

    /** Writes a row in the caller's transaction, unless there are no destinations. */
    void put(ReplicationRecord record, Collection<DivisionCode> destinations);

    /** Returns the rows after {@code lastSent}. */
    Backlog backlogAfter(long lastSent);

    /** Estimates the bytes of the {@code pending} rows after {@code lastSent} from a sample of the oldest. */
    long bytesAfter(long lastSent, long pending);

    /** Deletes up to {@code most} rows up to {@code lastSent} that were written before {@code before}. */
    int deleteSent(long lastSent, Instant before, int most);
}
