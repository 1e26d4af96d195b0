package org.yiwang.workload;

import java.time.Instant;
import java.util.List;

/** Counts the workload at this node. */
public interface WorkloadQuery {

    /** Counts the tasks that wait at {@code now}, and the steps finished since {@code since}. */
    List<WorkloadRow> count(Instant now, Instant since);
}
