package org.yiwang.replication.link;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * A node that this one exchanges records with; {@code baseUrl} is null until it has announced itself. To it: waiting records, the age of the oldest in seconds, records per
 * second over the last minute. From it: records per second, the delay of the newest in milliseconds (null when none
 * came since the start), the time of the last message. {@code clockAheadSeconds} is the lead of its clock over ours at
 * its last message. {@code compared} is the result of the last comparison with it, null when this node does not compare
 * itself with it.
 */
public record Neighbour(
        DivisionCode code,
        String name,
        @Nullable URI baseUrl,
        LinkState standing,
        long waiting,
        long waitingSeconds,
        double sentPerSecond,
        double takenPerSecond,
        @Nullable Long tookMillis,
        @Nullable Instant seenAt,
        long quarantined,
        long requestsWaiting,
        long clockAheadSeconds,
        @Nullable Compared compared) {

    /**
     * 核对: the time of the comparison, the applications compared, those still different, and whether it was complete.
     */
    public record Compared(Instant at, long cases, long different, boolean finished) {

        /** Whether both nodes have the same applications. */
        public boolean alike() {
            return finished && different == 0;
        }
    }

    /** The state of the link in one word. */
    public enum LinkState {
        /** 通畅: no record waits for long. */
        FLOWING,
        /** 积压: records lag. */
        BEHIND,
        /** 久无消息: no message for longer than two announcements. */
        SILENT
    }
}
