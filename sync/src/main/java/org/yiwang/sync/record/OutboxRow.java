package org.yiwang.sync.record;

import java.time.Instant;
import java.util.List;
import org.yiwang.division.DivisionCode;

/** A row of the outbox as the change log shows it; the payload in the form of {@link Payload}. */
public record OutboxRow(
        long id,
        String kind,
        String key,
        long version,
        int epoch,
        List<DivisionCode> destinations,
        byte[] payload,
        Instant recordedAt) {

    public OutboxRow {
        destinations = List.copyOf(destinations);
    }
}
