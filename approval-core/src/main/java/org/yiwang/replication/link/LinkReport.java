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

    /** Whether this node has compared its cases with those of a neighbour. */
    public boolean compares() {
        return neighbours.stream().anyMatch(neighbour -> neighbour.compared() != null);
    }

    /** What is still to be sent, since how many seconds, how much went in the last minute, what keeps it. */
    public record Outbox(
            boolean running, long waiting, long waitingSeconds, double perSecond, @Nullable String trouble) {}

    /** What waits to be taken, for how many seconds at most, how much was taken in the last minute. */
    public record Inbox(boolean connected, long waiting, long waitingSeconds, double perSecond) {}

    /** What waits for something or somebody: records to look at, requests to be answered, files to arrive. */
    public record Pending(long quarantined, long setAside, long requests, long files) {}

    /** Room on a disk, in bytes. */
    public record Disk(String what, String path, long free, long total, boolean low) {

        /** How much is in use, in percent. */
        public int usedPercent() {
            return total == 0 ? 0 : (int) Math.round(100.0 * (total - free) / total);
        }
    }
}
