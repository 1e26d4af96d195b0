package org.yiwang.sync.catchup.reconcile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.ApplicationDigests;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.link.ReconcileReport;
import org.yiwang.replication.link.ReconcileReport.Pair;

/** Compares this node with each node above it, one after the other, and has differing applications resent. */
@Service
public class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int MAX_STRAYS = 100;

    private final ThisNode here;
    private final PairReconciliation pair;
    private final ApplicationDigests digests;
    private final ReconcileReports reports;
    private final Clock clock;
    private final ReentrantLock alone = new ReentrantLock();

    Reconciliation(
            ThisNode here, PairReconciliation pair, ApplicationDigests digests, ReconcileReports reports, Clock clock) {
        this.here = here;
        this.pair = pair;
        this.digests = digests;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Compares now, and returns once the resent applications have arrived or the patience for them is over.
     *
     * @throws Refused if a comparison is already running
     */
    public ReconcileReport run() {
        if (!alone.tryLock()) {
            throw Refused.because(Kind.CONFLICT, "sync.reconcile.running");
        }
        try {
            return compareAll();
        } finally {
            alone.unlock();
        }
    }

    private ReconcileReport compareAll() {
        Instant at = clock.instant();
        long begin = System.nanoTime();
        List<Pair> pairs = here.code().ancestors().stream().map(pair::with).toList();
        List<String> strays = digests.strays(here.code(), MAX_STRAYS).stream()
                .map(ApplicationNo::value)
                .toList();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        ReconcileReport report = new ReconcileReport(at, millis, pairs, strays);
        reports.store(report);
        if (!report.isClean()) {
            LOG.warn("Replicas differ: {}", report);
        }
        return report;
    }
}
