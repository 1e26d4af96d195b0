package org.yiwang.sync.send.capture;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.send.outbox.Outbox;

/** Deletes outbox rows that were sent long enough ago, in bounded batches. */
@Component
class OutboxRetention {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRetention.class);
    private static final int ROWS_AT_A_TIME = 1000;
    private static final int MAX_ROUNDS = 500;
    /** Longer than any transaction, because a smaller id may be committed after a greater one that was already sent. */
    private static final Duration MAX_TRANSACTION = Duration.ofHours(1);

    private final Outbox outbox;
    private final CaptureProgress progress;
    private final SyncSettings settings;
    private final Clock clock;

    OutboxRetention(Outbox outbox, CaptureProgress progress, SyncSettings settings, Clock clock) {
        this.outbox = outbox;
        this.progress = progress;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void deleteOld() {
        Progress sent = progress.current();
        if (sent.lastRecordedAt() == null) {
            return;
        }
        try {
            deleteBefore(
                    earlier(
                            clock.instant().minus(settings.outboxRetention()),
                            sent.lastRecordedAt().minus(MAX_TRANSACTION)),
                    sent.lastOutboxId());
        } catch (DataAccessException e) {
            LOG.warn("Old outbox rows could not be deleted; retrying in an hour: {}", e.getMessage());
        }
    }

    private void deleteBefore(Instant before, long lastSent) {
        int round = 0;
        while (round < MAX_ROUNDS && outbox.deleteSent(lastSent, before, ROWS_AT_A_TIME) == ROWS_AT_A_TIME) {
            round++;
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
