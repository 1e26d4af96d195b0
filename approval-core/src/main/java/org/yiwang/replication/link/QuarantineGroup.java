package org.yiwang.replication.link;

import java.time.Instant;

/** Records that wait for the same reason. */
public record QuarantineGroup(QuarantineState state, String kind, String reason, long count, Instant since) {}
