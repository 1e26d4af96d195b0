package org.yiwang.sync.record;

import java.time.Instant;
import java.util.List;
import org.yiwang.division.DivisionCode;

/**
 * A row of the outbox as the binlog shows it; {@code form} is the form it was written in, the payload is encoded by
 * {@link Payload}.
 */
public record OutboxRow(
        long id,
        String kind,
        int form,
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
