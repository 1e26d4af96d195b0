package org.yiwang.search.indexing;

import java.time.Instant;
import java.util.List;

/** The applications whose newest version is not in the index yet; one entry each. */
public interface IndexQueue {

    /** Notes that these versions must be indexed, in the caller's transaction; a newer one noted already stays. */
    void add(List<QueuedApplication> versions);

    /** Up to {@code most} entries that are due, longest waiting first. */
    List<QueuedApplication> due(Instant now, int most);

    /** Takes out what reached the index; an entry that has become newer meanwhile stays. */
    void remove(List<QueuedApplication> indexed);

    /** Puts off an entry that the index will not take, each time twice as long, and keeps the reason. */
    void putOff(QueuedApplication rejected, String reason, Instant now);

    /** How many applications wait. */
    long length();
}
