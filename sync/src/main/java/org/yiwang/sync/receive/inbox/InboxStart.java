package org.yiwang.sync.receive.inbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.RebuildSettings;
import org.yiwang.sync.broker.BrokerUnavailable;
import org.yiwang.sync.broker.InboxOffsets;
import org.yiwang.sync.broker.Topics;

/**
 * Starts consuming the inbox as soon as Kafka answers and the topic exists, and again if another process ended it. The
 * start of the node does not wait for it.
 */
@Component
class InboxStart implements SmartLifecycle {

    /** The name of the binding in yiwang-sync.yml. */
    private static final String BINDING = "inbox-in-0";

    private static final Logger LOG = LoggerFactory.getLogger(InboxStart.class);
    private static final long PAUSE_MILLIS = 2_000;
    private static final long MAX_PAUSE_MILLIS = 60_000;
    private static final long QUIET_MINUTES = 5;

    private final BindingsLifecycleController bindings;
    private final Topics topics;
    private final InboxOffsets offsets;
    private final DatabaseLife life;
    private final RebuildSettings rebuilt;
    private final ThisNode node;
    /** One thread, so that starts do not overlap; null while stopped. */
    private @Nullable ScheduledExecutorService starter;

    private BackOffExecution pauses = growingPauses();
    private long endedNanos = System.nanoTime();

    InboxStart(
            BindingsLifecycleController bindings,
            Topics topics,
            InboxOffsets offsets,
            DatabaseLife life,
            RebuildSettings rebuilt,
            ThisNode node) {
        this.offsets = offsets;
        this.life = life;
        this.rebuilt = rebuilt;
        this.bindings = bindings;
        this.topics = topics;
        this.node = node;
    }

    @Override
    public synchronized void start() {
        starter = Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("inbox-start-"));
        starter.execute(this::startReading);
    }

    /** Restarts the consumer: Kafka allows one process per group id, so a second process of this node ends it. */
    @EventListener
    synchronized void on(ConsumerStoppedEvent event) {
        if (event.getReason() != ConsumerStoppedEvent.Reason.NORMAL && isRunning()) {
            LOG.warn(
                    "The inbox consumer stopped ({}); it restarts within a minute. If two processes of this node are running, end one of them.",
                    event.getReason());
            startSoon();
        }
    }

    private synchronized void startSoon() {
        if (starter != null) {
            starter.schedule(this::startReading, pauseMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Backs off with each stop, and starts over after a quiet period. */
    private long pauseMillis() {
        long now = System.nanoTime();
        if (now - endedNanos > TimeUnit.MINUTES.toNanos(QUIET_MINUTES)) {
            pauses = growingPauses();
        }
        endedNanos = now;
        return pauses.nextBackOff();
    }

    private static BackOffExecution growingPauses() {
        ExponentialBackOff growing = new ExponentialBackOff(PAUSE_MILLIS, 2);
        growing.setMaxInterval(MAX_PAUSE_MILLIS);
        return growing.start();
    }

    private void startReading() {
        try {
            awaitInbox();
            // A binding whose consumer was ended still counts as started.
            bindings.changeState(BINDING, State.STOPPED);
            bindings.changeState(BINDING, State.STARTED);
            LOG.info("Consuming the inbox of {}.", node.code());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The inbox of {} could not be consumed; retrying within a minute.", node.code(), e);
            startSoon();
        }
    }

    private void awaitInbox() throws InterruptedException {
        boolean told = false;
        while (true) {
            try {
                topics.ensure(node.code());
                rewindOnce();
                return;
            } catch (DataAccessException | CannotCreateTransactionException databaseAway) {
                LOG.debug(
                        "Could not read from the database whether the inbox was rewound; retrying soon", databaseAway);
                Thread.sleep(PAUSE_MILLIS);
            } catch (BrokerUnavailable away) {
                tellOnce(told, away);
                told = true;
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** Rewinds the inbox once after the loss of a database, because the new database has read none of it. */
    private void rewindOnce() throws BrokerUnavailable, InterruptedException {
        if (rebuilt.count() > 0 && !life.isInboxRewound()) {
            offsets.rewind();
            life.inboxRewound();
        }
    }

    private static void tellOnce(boolean told, BrokerUnavailable away) {
        if (!told) {
            LOG.warn(
                    "{}. The node works without Kafka, and consumes the inbox as soon as Kafka answers.",
                    away.getMessage());
        }
    }

    @Override
    public synchronized void stop() {
        if (starter != null) {
            starter.shutdownNow();
            starter = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return starter != null;
    }
}
