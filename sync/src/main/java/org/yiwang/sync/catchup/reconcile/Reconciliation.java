package org.yiwang.sync.catchup.reconcile;

import java.io.IOException;
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
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.link.ReconcileReport;
import org.yiwang.replication.link.ReconcileReport.Pair;
import org.yiwang.sync.directory.NodeDirectory;

/** Compares this node with each above it, one after the other, and has sent again what differs. */
@Service
public class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int MAX_STRAYS = 100;

    private final ThisNode here;
    private final NodeDirectory directory;
    private final Divisions divisions;
    private final ApplicationDigests digests;
    private final Peers peers;
    private final Repair repair;
    private final ReconcileReports reports;
    private final Clock clock;
    private final ReentrantLock alone = new ReentrantLock();

    Reconciliation(
            ThisNode here,
            NodeDirectory directory,
            Divisions divisions,
            ApplicationDigests digests,
            Peers peers,
            Repair repair,
            ReconcileReports reports,
            Clock clock) {
        this.here = here;
        this.directory = directory;
        this.divisions = divisions;
        this.digests = digests;
        this.peers = peers;
        this.repair = repair;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Does it now, and returns when what was sent again has arrived or was waited for long enough.
     *
     * @throws Refused when one is under way
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
        List<Pair> pairs =
                here.code().ancestors().stream().map(this::compareWith).toList();
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

    private Pair compareWith(DivisionCode above) {
        String name = divisions.nameOf(above);
        return directory
                .find(above)
                .map(peers::of)
                .map(peer -> compareWith(above, name, peer))
                .orElseGet(() -> failed(above, name, 0, "Its address is not known yet."));
    }

    private Pair compareWith(DivisionCode above, String name, PeerDigests peer) {
        try {
            Comparison comparison = new Comparison(here.code(), new OwnDigests(digests), peer);
            Repair.Outcome outcome = repair.of(comparison, peer, above);
            return new Pair(
                    above,
                    name,
                    comparison.size(),
                    peer.bytes(),
                    outcome.differed(),
                    outcome.repaired(),
                    outcome.underWay(),
                    outcome.conflicts(),
                    null);
        } catch (IOException e) {
            return failed(above, name, peer.bytes(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(above, name, peer.bytes(), "The node is ending.");
        }
    }

    private static Pair failed(DivisionCode with, String name, long bytes, String trouble) {
        return new Pair(with, name, 0, bytes, 0, 0, 0, List.of(), trouble);
    }
}
