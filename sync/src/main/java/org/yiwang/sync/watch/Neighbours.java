package org.yiwang.sync.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.link.Neighbour;
import org.yiwang.replication.link.Neighbour.Compared;
import org.yiwang.replication.link.Neighbour.LinkState;
import org.yiwang.replication.link.ReconcileReport;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.send.outbox.Backlog;
import org.yiwang.sync.traffic.LastRecord;
import org.yiwang.sync.traffic.Traffic;

/** Lists the nodes that this one exchanges records with, and both directions of each link. */
@Component
class Neighbours {

    private final NodeDirectory directory;
    private final Divisions divisions;
    private final Traffic traffic;
    private final DivisionCode here;
    private final Duration silentAfter;
    private final Duration lagThreshold;

    Neighbours(NodeDirectory directory, Divisions divisions, Traffic traffic, SyncSettings settings, ThisNode node) {
        this.directory = directory;
        this.divisions = divisions;
        this.traffic = traffic;
        here = node.code();
        silentAfter = settings.announceEvery().multipliedBy(2);
        lagThreshold = settings.lagThreshold();
    }

    List<Neighbour> all(Backlog backlog, Waiting waiting, Optional<ReconcileReport> last, Instant now) {
        Map<DivisionCode, Optional<KnownNode>> nodes = directory.all().stream()
                .collect(Collectors.toMap(KnownNode::code, Optional::of, (one, other) -> one, TreeMap::new));
        backlog.byDestination().keySet().forEach(code -> nodes.putIfAbsent(code, Optional.empty()));
        nodes.remove(here);
        Map<DivisionCode, Compared> compared = last.map(Neighbours::compared).orElse(Map.of());
        return nodes.entrySet().stream()
                .map(node -> neighbour(
                        node.getKey(),
                        node.getValue().orElse(null),
                        backlog,
                        waiting,
                        compared.get(node.getKey()),
                        now))
                .toList();
    }

    private Neighbour neighbour(
            DivisionCode code,
            @Nullable KnownNode known,
            Backlog backlog,
            Waiting waiting,
            @Nullable Compared compared,
            Instant now) {
        long waitingSeconds = SendingFigures.secondsSince(
                Optional.ofNullable(backlog.oldestByDestination().get(code)), now);
        Optional<LastRecord> heard = traffic.heardFrom(code);
        Instant seenAt = known == null ? null : known.seenAt();
        return new Neighbour(
                code,
                known == null ? divisions.nameOf(code) : known.name(),
                known == null ? null : known.baseUrl(),
                standing(waitingSeconds, seenAt, now),
                backlog.byDestination().getOrDefault(code, 0L),
                waitingSeconds,
                traffic.sentPerSecond(code),
                traffic.takenPerSecond(code),
                heard.map(last -> last.took().toMillis()).orElse(null),
                seenAt,
                waiting.quarantinedFrom(code),
                waiting.requestsAt(code),
                heard.map(last -> last.ahead().toSeconds()).orElse(0L),
                compared);
    }

    private static Map<DivisionCode, Compared> compared(ReconcileReport report) {
        return report.pairs().stream()
                .collect(Collectors.toMap(
                        ReconcileReport.Pair::with,
                        pair -> new Compared(
                                report.at(),
                                pair.compared(),
                                (long) pair.differed() - pair.repaired(),
                                pair.trouble() == null)));
    }

    private LinkState standing(long waitingSeconds, @Nullable Instant seenAt, Instant now) {
        if (waitingSeconds > lagThreshold.toSeconds()) {
            return LinkState.BEHIND;
        }
        return seenAt == null || seenAt.plus(silentAfter).isBefore(now) ? LinkState.SILENT : LinkState.FLOWING;
    }
}
