package org.yiwang.sync.catchup.joining;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through initial loads as soon as one starts; a load that a crash interrupted continues after the next start.
 */
@Component
class InitialLoadWorker {

    private static final Logger LOG = LoggerFactory.getLogger(InitialLoadWorker.class);

    private final InitialLoads loads;
    private final TransactionTemplate transaction;
    private final AtomicBoolean wanted = new AtomicBoolean(true);

    InitialLoadWorker(InitialLoads loads, PlatformTransactionManager transactions) {
        this.loads = loads;
        transaction = new TransactionTemplate(transactions);
        // The load must see everything published up to the lock on the directory, not only up to its first read.
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @TransactionalEventListener
    void on(InitialLoadWanted event) {
        wanted.set(true);
    }

    @Scheduled(fixedDelay = 200, initialDelay = 1000)
    void work() {
        if (!wanted.getAndSet(false)) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(status -> loads.step()));
            }
        } catch (DataAccessException | TransactionException e) {
            wanted.set(true);
            LOG.warn("An initial load was interrupted; retrying soon: {}", e.getMessage());
        }
    }
}
