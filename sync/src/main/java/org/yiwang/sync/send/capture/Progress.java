package org.yiwang.sync.send.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The newest outbox row that Kafka has acknowledged, when it was written, and when it was sent. */
public record Progress(long lastOutboxId, @Nullable Instant lastRecordedAt, @Nullable Instant sentAt) {}
