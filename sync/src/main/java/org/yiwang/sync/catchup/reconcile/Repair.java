package org.yiwang.sync.catchup.reconcile;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.ApplicationDigest;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.catchup.reconcile.Comparison.Differing;

/**
 * Has sent again what differs: by the node above what is newer there, by this node what it wrote itself; what others wrote
 * they send when they compare. What is on its way at the first look is no difference at the second.
 */
@Component
class Repair {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Resender copies;
    private final SyncSettings.Reconcile settings;

    Repair(Resender copies, SyncSettings settings) {
        this.copies = copies;
        this.settings = settings.reconcile();
    }

    /** What became of the differences. */
    record Outcome(int differed, int repaired, int underWay, List<String> conflicts) {}

    Outcome of(Comparison comparison, PeerDigests peer, DivisionCode above) throws IOException, InterruptedException {
        List<Differing> atFirst = comparison.differing();
        if (atFirst.isEmpty()) {
            return new Outcome(0, 0, 0, List.of());
        }
        Thread.sleep(settings.settle().toMillis());
        List<Differing> differing = still(comparison, atFirst);
        for (Differing each : differing) {
            sendAgain(each, peer, above);
        }
        List<Differing> left = untilAlike(comparison, differing);
        List<String> conflicts = left.stream()
                .filter(Differing::isConflict)
                .map(each -> each.no().value())
                .toList();
        int underWay = left.size() - conflicts.size();
        return new Outcome(differing.size(), differing.size() - left.size(), underWay, conflicts);
    }

    private void sendAgain(Differing differing, PeerDigests peer, DivisionCode above) throws IOException {
        if (differing.isConflict()) {
            return;
        }
        if (differing.isAheadHere()) {
            copies.send(differing.no(), above);
        } else {
            peer.sendAgain(differing.no());
        }
    }

    /** Those that have not moved since at either side: the others were only on their way. */
    private static List<Differing> still(Comparison comparison, List<Differing> before) throws IOException {
        List<Differing> now = comparison.differingIn(buckets(before));
        return now.stream().filter(before::contains).toList();
    }

    private List<Differing> untilAlike(Comparison comparison, List<Differing> sent)
            throws IOException, InterruptedException {
        Set<ApplicationNo> numbers = sent.stream().map(Differing::no).collect(Collectors.toSet());
        List<Differing> left = new ArrayList<>(sent);
        long end = System.nanoTime() + settings.patience().toNanos();
        while (left.stream().anyMatch(each -> !each.isConflict()) && System.nanoTime() < end) {
            Thread.sleep(LOOK_EVERY.toMillis());
            left = comparison.differingIn(buckets(left)).stream()
                    .filter(each -> numbers.contains(each.no()))
                    .toList();
        }
        return left;
    }

    private static Set<Integer> buckets(List<Differing> differing) {
        return differing.stream()
                .map(each -> ApplicationDigest.bucketOf(each.no()))
                .collect(Collectors.toSet());
    }
}
