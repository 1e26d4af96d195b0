package org.yiwang.sync.watch.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.link.LinkReport;
import org.yiwang.replication.link.Neighbour;
import org.yiwang.replication.link.ReconcileReport;

/**
 * Lays a link report out as {@code /api/v1/sync/status} has done since its first release. Everything is in {@code links},
 * too, except the node itself; programs that read the fields beside it keep working.
 */
record SyncStatusView(
        DivisionCode node,
        String name,
        long casesHeld,
        long casesKnown,
        Capture capture,
        List<Outbound> outbound,
        Inbound inbound,
        long setAside,
        long quarantined,
        long attachmentsUnderWay,
        List<Peer> peers,
        @Nullable ReconcileReport lastReconciliation,
        LinkReport links) {

    /** The outbox: records that wait to be sent, and the trouble that keeps them. */
    record Capture(boolean running, long pending, long oldestPendingSeconds, @Nullable String trouble) {}

    /** Records that wait to be sent to one node. */
    record Outbound(DivisionCode to, String toName, long pending) {}

    /** Records that wait in the inbox. */
    record Inbound(long lag, boolean connected) {}

    /** A node that has announced itself here. */
    record Peer(DivisionCode code, String name, URI baseUrl, @Nullable Instant seenAt) {}

    static SyncStatusView of(ThisNode node, LinkReport links) {
        LinkReport.Outbox outbox = links.outbox();
        return new SyncStatusView(
                node.code(),
                node.name(),
                links.casesHeld(),
                links.casesKnown(),
                new Capture(outbox.running(), outbox.waiting(), outbox.waitingSeconds(), outbox.trouble()),
                links.neighbours().stream()
                        .map(to -> new Outbound(to.code(), to.name(), to.waiting()))
                        .toList(),
                new Inbound(links.inbox().waiting(), links.inbox().connected()),
                links.pending().setAside(),
                links.pending().quarantined(),
                links.pending().files(),
                links.neighbours().stream().flatMap(SyncStatusView::peer).toList(),
                links.lastReconciliation(),
                links);
    }

    private static Stream<Peer> peer(Neighbour node) {
        URI baseUrl = node.baseUrl();
        return baseUrl == null ? Stream.empty() : Stream.of(new Peer(node.code(), node.name(), baseUrl, node.seenAt()));
    }
}
