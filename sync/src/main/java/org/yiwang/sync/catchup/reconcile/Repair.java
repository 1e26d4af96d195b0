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
 * Has differing applications resent: by the node above if its version is newer, by this node if this node wrote the
 * newer one. Other writers resend theirs when they compare. A difference that moves between two looks was only on its
 * way.
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

    /** The outcome for the differences found. */
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

    /** Keeps differences that have not moved on either side since the first look: the others were on their way. */
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
