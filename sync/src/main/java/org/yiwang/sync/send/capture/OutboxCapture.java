package org.yiwang.sync.send.capture;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yiwang.base.time.Backoff;
import org.yiwang.sync.SyncSettings;

/** Runs the Debezium engine for as long as the node runs: when it stops by an error it is started again, without end. */
@Component
class OutboxCapture implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxCapture.class);
    private static final Duration FIRST_RETRY_PAUSE = Duration.ofMillis(500);
    private static final int STOP_TRIES = 10;
    private static final long STOP_MILLIS = 1_000;

    private final OffsetCheck place;
    private final EngineProperties properties;
    private final BatchSender shipping;
    private final CaptureProgress progress;
    private final CaptureState state;
    private final EngineHeartbeat pulse;
    private final Backoff backoff;
    private final int maxAtOnce;
    private @Nullable Thread thread;
    private volatile boolean stopping;
    private volatile @Nullable DebeziumEngine<?> engine;

    OutboxCapture(
            OffsetCheck place,
            EngineProperties properties,
            BatchSender shipping,
            CaptureProgress progress,
            CaptureState state,
            EngineHeartbeat pulse,
            SyncSettings settings) {
        this.place = place;
        this.properties = properties;
        this.shipping = shipping;
        this.progress = progress;
        this.state = state;
        this.pulse = pulse;
        backoff = new Backoff(FIRST_RETRY_PAUSE, settings.maxRetryPause());
        maxAtOnce = settings.capture().batchSize();
    }

    @Override
    public synchronized void start() {
        stopping = false;
        shipping.giveUp(false);
        thread = new Thread(this::follow, "outbox-capture");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        while (!stopping) {
            try {
                runOnce();
                if (!stopping) {
                    backoff.sleep();
                }
            } catch (SQLException e) {
                troubled("The database cannot be asked for its change log: " + e.getMessage());
                pauseQuietly();
            } catch (RuntimeException e) {
                LOG.debug("The engine could not be made", e);
                troubled("Following the outbox failed: " + e.getMessage());
                pauseQuietly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void runOnce() throws SQLException {
        place.look();
        try (ChangeBatcher conveyor = new ChangeBatcher(shipping, progress, maxAtOnce)) {
            DebeziumEngine<?> running = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                    .using(properties.properties())
                    .using(new Callbacks())
                    .using((success, message, error) -> ended(success, message))
                    .notifying(new OutboxHandler(conveyor, pulse))
                    .build();
            engine = running;
            running.run();
        }
    }

    /** Tells the state when records begin to flow, and when they no longer do. */
    private final class Callbacks implements DebeziumEngine.ConnectorCallback {

        @Override
        public void pollingStarted() {
            pulse.beat();
            state.started();
            backoff.reset();
            LOG.info("The outbox is being followed.");
        }

        @Override
        public void pollingStopped() {
            state.stopped();
        }
    }

    private void ended(boolean success, @Nullable String message) {
        state.stopped();
        if (!success && !stopping) {
            troubled("Following the outbox stopped: " + message);
        }
    }

    private void troubled(String sentence) {
        if (state.troubledBy(sentence)) {
            LOG.warn("{}. It is tried again without end; the outbox keeps what is to be sent.", sentence);
        }
    }

    private void pauseQuietly() {
        try {
            backoff.sleep();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    /** Ends the engine that runs now; the next one takes over where it was. */
    void startAnew() {
        close(engine);
    }

    @Override
    public synchronized void stop() {
        Thread follower = thread;
        if (follower == null) {
            return;
        }
        stopping = true;
        shipping.giveUp(true);
        try {
            for (int tries = 0; tries < STOP_TRIES && follower.isAlive(); tries++) {
                close(engine);
                follower.join(STOP_MILLIS);
            }
            follower.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    private static void close(@Nullable DebeziumEngine<?> engine) {
        try {
            if (engine != null) {
                engine.close();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The engine is just starting, or stopping already", e);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
