package org.yiwang.sync.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.identity.Actor;
import org.yiwang.replication.link.LinkReport;
import org.yiwang.replication.link.LinkReport.Pending;
import org.yiwang.replication.link.LinkWatch;
import org.yiwang.replication.link.Neighbour;
import org.yiwang.replication.link.Remark;
import org.yiwang.replication.link.RemarkText;
import org.yiwang.request.Requests;
import org.yiwang.sync.Operators;
import org.yiwang.sync.broker.InboxLag;
import org.yiwang.sync.broker.InboxWatch;
import org.yiwang.sync.file.AttachmentLedger;
import org.yiwang.sync.receive.custody.SetAside;
import org.yiwang.sync.receive.inbox.Quarantine;
import org.yiwang.sync.send.capture.CaptureProgress;
import org.yiwang.sync.send.capture.CaptureState;
import org.yiwang.sync.send.outbox.Backlog;
import org.yiwang.sync.send.outbox.Outbox;
import org.yiwang.sync.traffic.Remarks;
import org.yiwang.sync.traffic.Traffic;
import org.yiwang.sync.watch.space.SpaceWatch;

/** Gathers how the links stand: figures from the database, from Kafka, from what went by, and what packages remark. */
@Component
public class LinkReports implements LinkWatch {

    private final Outbox outbox;
    private final CaptureProgress progress;
    private final CaptureState capture;
    private final InboxWatch inbox;
    private final Quarantine quarantine;
    private final SetAside setAside;
    private final Requests requests;
    private final AttachmentLedger attachments;
    private final Traffic traffic;
    private final Neighbours neighbours;
    private final SpaceWatch space;
    private final List<Remarks> remarks;
    private final MessageSource messages;
    private final Clock clock;

    LinkReports(
            Outbox outbox,
            CaptureProgress progress,
            CaptureState capture,
            InboxWatch inbox,
            Quarantine quarantine,
            SetAside setAside,
            Requests requests,
            AttachmentLedger attachments,
            Traffic traffic,
            Neighbours neighbours,
            SpaceWatch space,
            List<Remarks> remarks,
            MessageSource messages,
            Clock clock) {
        this.outbox = outbox;
        this.progress = progress;
        this.capture = capture;
        this.inbox = inbox;
        this.quarantine = quarantine;
        this.setAside = setAside;
        this.requests = requests;
        this.attachments = attachments;
        this.traffic = traffic;
        this.neighbours = neighbours;
        this.space = space;
        this.remarks = List.copyOf(remarks);
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public LinkReport now(Actor viewer) {
        Operators.checkMaySee(viewer);
        return now();
    }

    /** For the node itself: whoever shows it to somebody checks who that is. */
    public LinkReport now() {
        Instant now = clock.instant();
        Backlog backlog = outbox.backlogAfter(progress.current().lastOutboxId());
        Map<String, Long> quarantined = quarantine.countBySource();
        Map<String, Long> asked = requests.countOpenByHolder();
        List<Neighbour> all = neighbours.all(backlog, quarantined, asked, now);
        return new LinkReport(
                now,
                outbox(backlog, all, now),
                inbox(all),
                all,
                new Pending(sum(quarantined), setAside.count(), sum(asked), attachments.countAwaited()),
                space.space().disks(),
                said());
    }

    private LinkReport.Outbox outbox(Backlog backlog, List<Neighbour> all, Instant now) {
        return new LinkReport.Outbox(
                capture.isRunning(),
                backlog.pending(),
                secondsSince(backlog.oldest(), now),
                all.stream().mapToDouble(Neighbour::sentPerSecond).sum(),
                capture.trouble().orElse(null));
    }

    private LinkReport.Inbox inbox(List<Neighbour> all) {
        InboxLag lag = inbox.lag();
        return new LinkReport.Inbox(
                lag.connected(),
                lag.records(),
                lag.seconds(),
                all.stream().mapToDouble(Neighbour::takenPerSecond).sum());
    }

    private List<RemarkText> said() {
        return remarks.stream()
                .flatMap(source -> source.remarks().stream())
                .sorted((one, other) -> other.weight().compareTo(one.weight()))
                .map(this::said)
                .toList();
    }

    private RemarkText said(Remark remark) {
        String text = messages.getMessage(
                "remark." + remark.code(), remark.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
        return new RemarkText(remark.weight(), remark.code(), text, remark.since());
    }

    static long secondsSince(Optional<Instant> since, Instant now) {
        return since.map(at -> Math.max(0, Duration.between(at, now).toSeconds()))
                .orElse(0L);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
