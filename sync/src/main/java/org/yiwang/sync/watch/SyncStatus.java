package org.yiwang.sync.watch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.link.LinkReport;
import org.yiwang.sync.catchup.reconcile.ReconcileReport;

/** How replication stands at this node. */
public record SyncStatus(
        DivisionCode node,
        String name,
        long casesHeld,
        long casesKnown,
        Capture capture,
        List<Link> outbound,
        Inbound inbound,
        long setAside,
        long quarantined,
        long attachmentsUnderWay,
        List<Peer> peers,
        @Nullable ReconcileReport lastReconciliation,
        LinkReport links) {

    public SyncStatus {
        outbound = List.copyOf(outbound);
        peers = List.copyOf(peers);
    }

    /** What is still to be sent, and what keeps it. */
    public record Capture(boolean running, long pending, long oldestPendingSeconds, @Nullable String trouble) {}

    /** What is still to be sent to one node. */
    public record Link(DivisionCode to, String toName, long pending) {}

    /** What waits in the inbox. */
    public record Inbound(long lag, boolean connected) {}

    /** A node that this one knows. */
    public record Peer(DivisionCode code, String name, URI baseUrl, Instant seenAt) {}
}
