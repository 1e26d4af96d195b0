package org.yiwang.replication.link;

import java.time.Instant;

/**
 * A record that could not be taken: {@code kind} and {@code key} as they came, {@code source} who sent it as far as that
 * can be read, {@code destination} where it could not be sent to (empty when it was to be taken here).
 */
public record QuarantinedRecord(
        long id,
        QuarantineState state,
        String kind,
        String key,
        String source,
        String sourceName,
        String destination,
        String reason,
        Instant at) {}
