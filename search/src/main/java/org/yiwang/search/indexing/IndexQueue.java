package org.yiwang.search.indexing;

import java.time.Instant;
import java.util.List;

/** The applications whose newest version has not reached the index yet, one entry each. */
public interface IndexQueue {

    /** Queues these versions for indexing, in the caller's transaction; keeps an entry that is newer already. */
    void add(List<QueuedApplication> versions);

    /** Up to {@code most} due entries, longest waiting first. */
    List<QueuedApplication> due(Instant now, int most);

    /** Removes entries that have reached the index; keeps an entry that has become newer meanwhile. */
    void remove(List<QueuedApplication> indexed);

    /** Postpones an entry that the index rejects, with a pause that doubles each time, and keeps the reason. */
    void putOff(QueuedApplication rejected, String reason, Instant now);

    /** The number of applications in the queue. */
    long length();
}
