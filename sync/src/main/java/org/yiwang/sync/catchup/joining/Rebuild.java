package org.yiwang.sync.catchup.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.NodeOpened;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.broker.InboxLag;
import org.yiwang.sync.broker.InboxWatch;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;

/**
 * Opens a node whose database was lost: when all that the county sends is here and the inbox is read; the other nodes that
 * it knows are waited for as well, but not for ever, for they may be away.
 */
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final RebuildGate gate;
    private final ReceivedLoads loads;
    private final InboxWatch inbox;
    private final NodeDirectory directory;
    private final ThisNode here;
    private final SyncSettings settings;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Instant since;

    Rebuild(
            RebuildGate gate,
            ReceivedLoads loads,
            InboxWatch inbox,
            NodeDirectory directory,
            ThisNode here,
            SyncSettings settings,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.loads = loads;
        this.inbox = inbox;
        this.directory = directory;
        this.here = here;
        this.settings = settings;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        since = clock.instant();
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void look() {
        try {
            if (!gate.isOpen() && isComplete()) {
                transaction.executeWithoutResult(status -> {
                    loads.complete(gate.count());
                    events.publishEvent(new NodeOpened());
                });
                LOG.info("{} has back what other nodes know of it, and acts again.", here.code());
            }
        } catch (DataAccessException | CannotCreateTransactionException e) {
            LOG.debug("Whether the rebuilding is complete could not be told; asked again soon", e);
        }
    }

    private boolean isComplete() {
        Set<DivisionCode> done = loads.all().stream()
                .filter(ReceivedLoad::isDone)
                .map(ReceivedLoad::from)
                .collect(Collectors.toSet());
        InboxLag lag = inbox.lag();
        return done.contains(county()) && lag.connected() && lag.records() == 0 && (hasAll(done) || isOverdue());
    }

    private DivisionCode county() {
        return here.code().ancestors().isEmpty()
                ? here.code()
                : here.code().ancestors().get(here.code().ancestors().size() - 1);
    }

    private boolean hasAll(Set<DivisionCode> done) {
        return directory.all().stream()
                .map(KnownNode::code)
                .filter(node -> !node.equals(here.code()))
                .allMatch(done::contains);
    }

    private boolean isOverdue() {
        return since.plus(settings.rebuildPatience()).isBefore(clock.instant());
    }
}
