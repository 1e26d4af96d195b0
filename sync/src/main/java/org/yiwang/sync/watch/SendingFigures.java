package org.yiwang.sync.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.replication.link.LinkReport;
import org.yiwang.replication.link.Neighbour;
import org.yiwang.sync.send.capture.CaptureProgress;
import org.yiwang.sync.send.capture.CaptureState;
import org.yiwang.sync.send.outbox.Backlog;
import org.yiwang.sync.send.outbox.Outbox;

/** Measures the outbox: how many records wait to be sent, for how long, and whether capture runs. */
@Component
class SendingFigures {

    private final Outbox outbox;
    private final CaptureProgress progress;
    private final CaptureState capture;

    SendingFigures(Outbox outbox, CaptureProgress progress, CaptureState capture) {
        this.outbox = outbox;
        this.progress = progress;
        this.capture = capture;
    }

    Backlog backlog() {
        return outbox.backlogAfter(progress.current().lastOutboxId());
    }

    LinkReport.Outbox outbox(Backlog backlog, List<Neighbour> neighbours, Instant now) {
        return new LinkReport.Outbox(
                capture.isRunning(),
                backlog.pending(),
                secondsSince(backlog.oldest(), now),
                neighbours.stream().mapToDouble(Neighbour::sentPerSecond).sum(),
                capture.trouble().orElse(null));
    }

    static long secondsSince(Optional<Instant> since, Instant now) {
        return since.map(at -> Math.max(0, Duration.between(at, now).toSeconds()))
                .orElse(0L);
    }
}
