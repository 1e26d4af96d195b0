package org.yiwang.workload;

import java.time.Instant;
import java.util.List;

/** Counts at this node. */
public interface Counting {

    /** What waits at {@code now}, and what was finished since {@code since}. */
    List<Counted> count(Instant now, Instant since);
}
