package org.yiwang.sync.send.outbox;

import java.time.Instant;
import java.util.Collection;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.ReplicationRecord;

/** What this node has to tell others. A row is written once and never changed; the change log carries it on. */
public interface Outbox {

    /** Writes a row in the caller's transaction; none when there is nobody to tell. */
    void put(ReplicationRecord record, Collection<DivisionCode> destinations);

    /** What is written after the row {@code lastSent}. */
    Backlog backlogAfter(long lastSent);

    /** About how many bytes the {@code pending} rows after {@code lastSent} hold, by a sample of the oldest. */
    long bytesAfter(long lastSent, long pending);

    /** Deletes up to {@code most} rows not after {@code lastSent} that were written before {@code before}. */
    int deleteSent(long lastSent, Instant before, int most);
}
