package org.yiwang.sync.traffic;

import java.time.Duration;
import java.time.Instant;

/**
 * What was last heard from a node: when it sent it by its own clock, when it was taken here. {@code ahead} is how far its
 * clock was ahead of ours at least, nothing when it was not; {@code timesAhead} how many records were too far ahead.
 */
public record LastRecord(Instant sentAt, Instant takenAt, Duration ahead, long timesAhead) {

    /** How long the record took; nothing when the clocks do not tell. */
    public Duration took() {
        Duration took = Duration.between(sentAt, takenAt);
        return took.isNegative() ? Duration.ZERO : took;
    }
}
