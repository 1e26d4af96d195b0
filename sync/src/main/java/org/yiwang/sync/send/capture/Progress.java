package org.yiwang.sync.send.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the capture has come: the newest outbox row that Kafka has safe, when it was written, when it was sent. */
public record Progress(long lastOutboxId, @Nullable Instant lastRecordedAt, @Nullable Instant sentAt) {}
