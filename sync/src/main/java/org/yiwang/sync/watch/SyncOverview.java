package org.yiwang.sync.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.application.Applications;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.broker.InboxLag;
import org.yiwang.sync.broker.InboxWatch;
import org.yiwang.sync.catchup.reconcile.ReconcileReports;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.file.AttachmentLedger;
import org.yiwang.sync.receive.custody.SetAside;
import org.yiwang.sync.receive.inbox.Quarantine;
import org.yiwang.sync.send.capture.CaptureProgress;
import org.yiwang.sync.send.capture.CaptureState;
import org.yiwang.sync.send.outbox.Backlog;
import org.yiwang.sync.send.outbox.Outbox;

/** Gathers how replication stands. */
@Component
public class SyncOverview {

    private final ThisNode node;
    private final Applications applications;
    private final Divisions divisions;
    private final Outbox outbox;
    private final CaptureProgress progress;
    private final CaptureState capture;
    private final InboxWatch inbox;
    private final SetAside setAside;
    private final Quarantine quarantine;
    private final AttachmentLedger attachments;
    private final NodeDirectory directory;
    private final ReconcileReports reconciliations;
    private final LinkReports links;
    private final Clock clock;

    SyncOverview(
            ThisNode node,
            Applications applications,
            Divisions divisions,
            Outbox outbox,
            CaptureProgress progress,
            CaptureState capture,
            InboxWatch inbox,
            SetAside setAside,
            Quarantine quarantine,
            AttachmentLedger attachments,
            NodeDirectory directory,
            ReconcileReports reconciliations,
            LinkReports links,
            Clock clock) {
        this.links = links;
        this.node = node;
        this.applications = applications;
        this.divisions = divisions;
        this.outbox = outbox;
        this.progress = progress;
        this.capture = capture;
        this.inbox = inbox;
        this.setAside = setAside;
        this.quarantine = quarantine;
        this.attachments = attachments;
        this.directory = directory;
        this.reconciliations = reconciliations;
        this.clock = clock;
    }

    /** How it stands at this moment; the figures from Kafka may be a second old. */
    public SyncStatus now() {
        Backlog backlog = outbox.backlogAfter(progress.current().lastOutboxId());
        List<KnownNode> known = directory.all().stream()
                .filter(peer -> !peer.code().equals(node.code()))
                .toList();
        InboxLag lag = inbox.lag();
        return new SyncStatus(
                node.code(),
                node.name(),
                applications.countHeld(),
                applications.count(),
                capture(backlog),
                links(backlog, known),
                new SyncStatus.Inbound(lag.records(), lag.connected()),
                setAside.count(),
                quarantine.count(),
                attachments.countAwaited(),
                known.stream()
                        .map(peer -> new SyncStatus.Peer(peer.code(), peer.name(), peer.baseUrl(), peer.seenAt()))
                        .toList(),
                reconciliations.last().orElse(null),
                links.now());
    }

    private SyncStatus.Capture capture(Backlog backlog) {
        long oldest = backlog.oldest()
                .map(since ->
                        Math.max(0, Duration.between(since, clock.instant()).toSeconds()))
                .orElse(0L);
        return new SyncStatus.Capture(
                capture.isRunning(),
                backlog.pending(),
                oldest,
                capture.trouble().orElse(null));
    }

    private List<SyncStatus.Link> links(Backlog backlog, List<KnownNode> known) {
        Set<DivisionCode> targets = known.stream().map(KnownNode::code).collect(Collectors.toCollection(TreeSet::new));
        targets.addAll(backlog.byDestination().keySet());
        return targets.stream()
                .map(to -> new SyncStatus.Link(
                        to, divisions.nameOf(to), backlog.byDestination().getOrDefault(to, 0L)))
                .toList();
    }
}
