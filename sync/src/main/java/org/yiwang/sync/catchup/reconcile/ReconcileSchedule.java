package org.yiwang.sync.catchup.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refused;
import org.yiwang.sync.SyncSettings;

/** Compares at random intervals, so that nodes do not all ask the county at once. */
@Component
class ReconcileSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileSchedule.class);

    private final Reconciliation reconciliation;
    private final Duration every;
    private final Clock clock;
    private Instant due;

    ReconcileSchedule(Reconciliation reconciliation, SyncSettings settings, Clock clock) {
        this.reconciliation = reconciliation;
        this.every = settings.reconcile().every();
        this.clock = clock;
        due = next();
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void look() {
        if (clock.instant().isBefore(due)) {
            return;
        }
        due = next();
        try {
            reconciliation.run();
        } catch (Refused | DataAccessException e) {
            LOG.warn("Replicas could not be compared; retrying later: {}", e.getMessage());
        }
    }

    private Instant next() {
        long half = every.toMillis() / 2;
        return clock.instant().plusMillis(half + ThreadLocalRandom.current().nextLong(2 * half + 1));
    }
}
