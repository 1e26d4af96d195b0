package org.yiwang.sync.catchup.joining;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.sync.send.outbox.Outbox;
import org.yiwang.sync.send.routing.Routes;

/** Announces this node at its start and regularly afterwards; to nodes below only if the announcement has changed. */
@Component
class Announcer {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    private final ThisNode node;
    private final NodeDirectory directory;
    private final Outbox outbox;
    private final Routes routes;
    private final RecordKinds kinds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Announcer(
            ThisNode node,
            NodeDirectory directory,
            Outbox outbox,
            Routes routes,
            RecordKinds kinds,
            TransactionTemplate transaction,
            Clock clock) {
        this.node = node;
        this.directory = directory;
        this.outbox = outbox;
        this.routes = routes;
        this.kinds = kinds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Builds the announcement of this moment. */
    NodeAnnouncement announcement() {
        return new NodeAnnouncement(
                node.code(),
                node.name(),
                node.baseUrl(),
                directory.ownIncarnation(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                forms());
    }

    /** Returns the newest form of each kind that this node knows. */
    Map<String, Integer> forms() {
        return kinds.forms();
    }

    @Scheduled(initialDelay = 0, fixedDelayString = "${yiwang.sync.announce-every:15m}")
    void announce() {
        try {
            transaction.executeWithoutResult(status -> tell(announcement()));
        } catch (DataAccessException | CannotCreateTransactionException e) {
            LOG.warn(
                    "This node could not announce itself; it retries at the next regular announcement: {}",
                    e.getMessage());
        }
    }

    private void tell(NodeAnnouncement own) {
        Optional<KnownNode> before = directory.find(node.code());
        boolean changed = before.map(known -> !known.baseUrl().equals(own.baseUrl())
                        || !known.incarnation().equals(own.incarnation())
                        || !known.name().equals(own.name()))
                .orElse(true);
        outbox.put(own.asRecord(), routes.ofAnnouncement(directory.hold(), changed));
        DivisionCode code = own.code();
        directory.store(new KnownNode(
                code, own.name(), own.baseUrl(), own.incarnation(), own.announcedAt(), own.announcedAt()));
    }
}
