package org.yiwang.sync.traffic;

import java.time.Duration;
import java.time.Instant;

/**
 * The last record from a node: sent at by its clock, taken here at by ours. {@code ahead} is by how much its clock is
 * ahead of ours at least, zero if it is not; {@code timesAhead} counts the records that were too far ahead.
 */
public record LastRecord(Instant sentAt, Instant takenAt, Duration ahead, long timesAhead) {

    /** Returns the latency of the record, zero if the clocks do not tell. */
    public Duration took() {
        Duration took = Duration.between(sentAt, takenAt);
        return took.isNegative() ? Duration.ZERO : took;
    }
}
