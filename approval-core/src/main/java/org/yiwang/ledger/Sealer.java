package org.yiwang.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yiwang.replication.RebuildGuard;

/** Links and seals new entries again and again. */
@Component
@EnableConfigurationProperties(LedgerSettings.class)
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    /** Longer than any transaction, so that an entry that was committed late is found, and linked all the same. */
    private static final Duration LATEST_COMMIT = Duration.ofHours(1);

    private final SealedBatch batch;
    private final RebuildGuard rebuilding;
    private final Clock clock;
    private Instant from = Instant.EPOCH;

    Sealer(SealedBatch batch, RebuildGuard rebuilding, Clock clock) {
        this.batch = batch;
        this.rebuilding = rebuilding;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${yiwang.audit.seal-every:1m}")
    void sealNew() {
        if (rebuilding.isUnderWay()) {
            return;
        }
        try {
            sealAll();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Cannot seal the audit now, trying again soon: {}", e.getMessage());
        }
    }

    /** Links and seals all that is committed. */
    synchronized void sealAll() {
        Instant now = clock.instant();
        while (batch.seal(from)) {
            LOG.debug("There is more of the audit to seal");
        }
        from = now.minus(LATEST_COMMIT);
    }
}
