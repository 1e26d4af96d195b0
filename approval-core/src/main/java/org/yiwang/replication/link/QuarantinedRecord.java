package org.yiwang.replication.link;

import java.time.Instant;

/**
 * A record that could not be stored: {@code kind} and {@code key} as received, {@code source} its sender as far as
 * readable, {@code destination} the node it could not be sent to (empty for an incoming record).
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
