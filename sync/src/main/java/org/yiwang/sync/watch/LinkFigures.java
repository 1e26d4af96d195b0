package org.yiwang.sync.watch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.replication.link.Neighbour;
import org.yiwang.replication.link.ReconcileReport;
import org.yiwang.sync.catchup.reconcile.ReconcileReports;
import org.yiwang.sync.send.outbox.Backlog;

/** Combines database, Kafka and throughput figures with the remarks of components. Each call asks each source once. */
@Component
class LinkFigures {

    private final SendingFigures sending;
    private final ReceivingFigures receiving;
    private final WaitingFigures waiting;
    private final Neighbours neighbours;
    private final ReconcileReports reconciliations;
    private final RemarkTexts remarks;
    private final Clock clock;

    LinkFigures(
            SendingFigures sending,
            ReceivingFigures receiving,
            WaitingFigures waiting,
            Neighbours neighbours,
            ReconcileReports reconciliations,
            RemarkTexts remarks,
            Clock clock) {
        this.sending = sending;
        this.receiving = receiving;
        this.waiting = waiting;
        this.neighbours = neighbours;
        this.reconciliations = reconciliations;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** The figures of this moment; those from Kafka may be a second old. */
    Figures now() {
        Instant now = clock.instant();
        Backlog backlog = sending.backlog();
        Waiting counts = waiting.now();
        Optional<ReconcileReport> last = reconciliations.last();
        List<Neighbour> all = neighbours.all(backlog, counts, last, now);
        return new Figures(
                now,
                sending.outbox(backlog, all, now),
                receiving.inbox(all),
                all,
                counts.total(),
                last.orElse(null),
                remarks.all());
    }
}
