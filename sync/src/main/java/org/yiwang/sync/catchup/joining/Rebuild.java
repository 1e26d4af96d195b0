package org.yiwang.sync.catchup.joining;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.node.NodeOpened;
import org.yiwang.node.ThisNode;

/** Opens a node that lost its database, as soon as {@link RebuildCheck} finds its data complete. */
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final RebuildGate gate;
    private final RebuildCheck check;
    private final ReceivedLoads loads;
    private final ThisNode here;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Rebuild(
            RebuildGate gate,
            RebuildCheck check,
            ReceivedLoads loads,
            ThisNode here,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.check = check;
        this.loads = loads;
        this.here = here;
        this.transaction = transaction;
        this.events = events;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void look() {
        try {
            if (!gate.isOpen() && check.isComplete()) {
                transaction.executeWithoutResult(status -> {
                    loads.complete(gate.count());
                    events.publishEvent(new NodeOpened());
                });
                LOG.info("{} has its data back from other nodes and opens again.", here.code());
            }
        } catch (DataAccessException | CannotCreateTransactionException e) {
            LOG.debug("Could not check whether the rebuild is complete; retrying soon", e);
        }
    }
}
