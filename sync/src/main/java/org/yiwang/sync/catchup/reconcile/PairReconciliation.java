package org.yiwang.sync.catchup.reconcile;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.replica.ApplicationDigests;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.link.ReconcileReport.Pair;
import org.yiwang.sync.directory.NodeDirectory;

/** Compares this node with one node above it, and repairs the differences. */
@Component
class PairReconciliation {

    private final ThisNode here;
    private final NodeDirectory directory;
    private final Divisions divisions;
    private final ApplicationDigests digests;
    private final Peers peers;
    private final Repair repair;

    PairReconciliation(
            ThisNode here,
            NodeDirectory directory,
            Divisions divisions,
            ApplicationDigests digests,
            Peers peers,
            Repair repair) {
        this.here = here;
        this.directory = directory;
        this.divisions = divisions;
        this.digests = digests;
        this.peers = peers;
        this.repair = repair;
    }

    /** Compares and repairs; a failure is reported as the pair's trouble. */
    Pair with(DivisionCode above) {
        String name = divisions.nameOf(above);
        return directory
                .find(above)
                .map(peers::of)
                .map(peer -> compare(above, name, peer))
                .orElseGet(() -> failed(above, name, 0, "Its address is not known yet."));
    }

    private Pair compare(DivisionCode above, String name, PeerDigests peer) {
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
            return failed(above, name, peer.bytes(), "The node is stopping.");
        }
    }

    private static Pair failed(DivisionCode with, String name, long bytes, String trouble) {
        return new Pair(with, name, 0, bytes, 0, 0, 0, List.of(), trouble);
    }
}
