package org.yiwang.workload;

import java.time.Instant;
import java.util.List;

/** Counts at this node. */
public interface WorkloadQuery {

    /** What waits at {@code now}, and what was finished since {@code since}. */
    List<WorkloadRow> count(Instant now, Instant since);
}
