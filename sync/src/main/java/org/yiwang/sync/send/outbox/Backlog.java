package org.yiwang.sync.send.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/** Rows that are not sent yet: their number and the time of the oldest, in total and by destination. */
public record Backlog(
        long pending,
        Optional<Instant> oldest,
        Map<DivisionCode, Long> byDestination,
        Map<DivisionCode, Instant> oldestByDestination) {

    public Backlog {
        byDestination = Map.copyOf(byDestination);
        oldestByDestination = Map.copyOf(oldestByDestination);
    }
}
