package org.yiwang.sync.traffic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.SyncSettings;

/**
 * Counts records to and from each node since the start. A clock that is ahead of ours is logged once and counted, but
 * is no reason to refuse a record, because versions decide and not times.
 */
@Component
public class Traffic {

    private static final Logger LOG = LoggerFactory.getLogger(Traffic.class);

    private final Map<DivisionCode, Pace> sent = new ConcurrentHashMap<>();
    private final Map<DivisionCode, Pace> taken = new ConcurrentHashMap<>();
    private final Map<DivisionCode, LastRecord> heard = new ConcurrentHashMap<>();
    private final Duration tolerated;
    private final Clock clock;

    Traffic(SyncSettings settings, Clock clock) {
        this.clock = clock;
        tolerated = settings.clockSkew();
    }

    /** Counts a record for that node that Kafka has acknowledged. */
    public void sent(DivisionCode to) {
        add(sent, to);
    }

    /**
     * Counts a record of that node that was taken, dropped or set aside here; {@code sentAt} is by the sender's clock,
     * if known.
     */
    public void taken(DivisionCode from, @Nullable Instant sentAt) {
        add(taken, from);
        if (sentAt != null) {
            heard.merge(from, heard(sentAt), (before, now) -> next(from, before, now));
        }
    }

    public double sentPerSecond(DivisionCode to) {
        return perSecond(sent, to);
    }

    public double takenPerSecond(DivisionCode from) {
        return perSecond(taken, from);
    }

    /** Returns the number of records sent to all nodes since the start. */
    public long sentTotal() {
        return sent.values().stream().mapToLong(Pace::total).sum();
    }

    /** Returns the number of records taken from all nodes since the start. */
    public long takenTotal() {
        return taken.values().stream().mapToLong(Pace::total).sum();
    }

    public Optional<LastRecord> heardFrom(DivisionCode node) {
        return Optional.ofNullable(heard.get(node));
    }

    /** Returns the last record of each node. */
    public Map<DivisionCode, LastRecord> heard() {
        return Map.copyOf(heard);
    }

    /** Returns when the newest record taken here was sent, or taken if the sender's clock is ahead. */
    public Optional<Instant> newestTaken() {
        return heard.values().stream()
                .map(last -> last.sentAt().isBefore(last.takenAt()) ? last.sentAt() : last.takenAt())
                .max(Instant::compareTo);
    }

    private LastRecord heard(Instant sentAt) {
        Instant now = clock.instant();
        Duration ahead = Duration.between(now, sentAt);
        boolean tooFar = ahead.compareTo(tolerated) > 0;
        return new LastRecord(sentAt, now, tooFar ? ahead : Duration.ZERO, tooFar ? 1 : 0);
    }

    private static LastRecord next(DivisionCode from, LastRecord before, LastRecord now) {
        if (before.ahead().isZero() && !now.ahead().isZero()) {
            LOG.warn(
                    "The clock of {} is {} s ahead of ours. Its records are still taken; synchronise the clocks.",
                    from,
                    now.ahead().toSeconds());
        }
        return new LastRecord(now.sentAt(), now.takenAt(), now.ahead(), before.timesAhead() + now.timesAhead());
    }

    private static void add(Map<DivisionCode, Pace> paces, DivisionCode node) {
        paces.computeIfAbsent(node, code -> new Pace()).add(1, System.nanoTime());
    }

    private static double perSecond(Map<DivisionCode, Pace> paces, DivisionCode node) {
        Pace pace = paces.get(node);
        return pace == null ? 0 : pace.perSecond(System.nanoTime());
    }
}
