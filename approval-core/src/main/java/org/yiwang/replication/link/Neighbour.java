package org.yiwang.replication.link;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * A node that this one exchanges records with; {@code baseUrl} is null until it has announced itself. To it: records that wait, the age of the oldest in seconds, records a second
 * over the last minute. From it: records a second, how long the newest took in milliseconds (null when none came since the
 * start), when it was last heard. {@code clockAheadSeconds} is how far its clock was ahead of ours when it last spoke.
 * {@code compared} is what the last comparison with it found, null when this node does not compare itself with it.
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

    /** 核对: when the cases of both were compared, how many, how many were left different, whether all were compared. */
    public record Compared(Instant at, long cases, long different, boolean finished) {

        /** Whether both have the same. */
        public boolean alike() {
            return finished && different == 0;
        }
    }

    /** How the link stands, in one word. */
    public enum LinkState {
        /** 通畅: nothing waits for long. */
        FLOWING,
        /** 积压: records wait for longer than they should. */
        BEHIND,
        /** 久无消息: nothing was heard for longer than two announcements. */
        SILENT
    }
}
