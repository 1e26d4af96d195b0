package org.yiwang.replication.link;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows how this node's links stand. {@code casesHeld} counts the open cases that this node handles, {@code casesKnown} all
 * that it has; {@code lastReconciliation} is null if this node has never compared its cases with others.
 */
public record LinkReport(
        Instant at,
        long casesHeld,
        long casesKnown,
        Outbox outbox,
        Inbox inbox,
        List<Neighbour> neighbours,
        Pending pending,
        @Nullable ReconcileReport lastReconciliation,
        List<Disk> disks,
        List<RemarkText> remarks) {

    public LinkReport {
        neighbours = List.copyOf(neighbours);
        disks = List.copyOf(disks);
        remarks = List.copyOf(remarks);
    }

    /** Whether this node has compared its applications with those of a neighbour. */
    public boolean compares() {
        return neighbours.stream().anyMatch(neighbour -> neighbour.compared() != null);
    }

    /**
     * The records still to send, the age of the oldest in seconds, the records sent in the last minute, the obstacle.
     */
    public record Outbox(
            boolean running, long waiting, long waitingSeconds, double perSecond, @Nullable String trouble) {}

    /** The records waiting to be stored, the longest wait in seconds, the records stored in the last minute. */
    public record Inbox(boolean connected, long waiting, long waitingSeconds, double perSecond) {}

    /** The counts of pending things: records to inspect, requests to answer, files to arrive. */
    public record Pending(long quarantined, long setAside, long requests, long files) {}

    /** Space on a disk, in bytes. */
    public record Disk(String what, String path, long free, long total, boolean low) {

        /** The used share in percent. */
        public int usedPercent() {
            return total == 0 ? 0 : (int) Math.round(100.0 * (total - free) / total);
        }
    }
}
