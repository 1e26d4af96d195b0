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

/** Runs the Debezium engine while the node runs, and restarts it after every error. */
@Component
class OutboxCapture implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxCapture.class);
    private static final Duration FIRST_RETRY_PAUSE = Duration.ofMillis(500);
    private static final int STOP_TRIES = 10;
    private static final long STOP_MILLIS = 1_000;

    private final OffsetCheck offsetCheck;
    private final EngineProperties properties;
    private final BatchSender sender;
    private final CaptureProgress progress;
    private final CaptureState state;
    private final EngineHeartbeat heartbeat;
    private final Backoff backoff;
    private final int maxAtOnce;
    private @Nullable Thread thread;
    private volatile boolean stopping;
    private volatile @Nullable DebeziumEngine<?> engine;

    OutboxCapture(
            OffsetCheck offsetCheck,
            EngineProperties properties,
            BatchSender sender,
            CaptureProgress progress,
            CaptureState state,
            EngineHeartbeat heartbeat,
            SyncSettings settings) {
        this.offsetCheck = offsetCheck;
        this.properties = properties;
        this.sender = sender;
        this.progress = progress;
        this.state = state;
        this.heartbeat = heartbeat;
        backoff = new Backoff(FIRST_RETRY_PAUSE, settings.maxRetryPause());
        maxAtOnce = settings.capture().batchSize();
    }

    @Override
    public synchronized void start() {
        stopping = false;
        sender.giveUp(false);
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
                troubled("The database did not answer: " + e.getMessage());
                pauseQuietly();
            } catch (RuntimeException e) {
                LOG.debug("The engine could not be created", e);
                troubled("Capture failed: " + e.getMessage());
                pauseQuietly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void runOnce() throws SQLException {
        offsetCheck.dropLostOffset();
        try (ChangeBatcher batcher = new ChangeBatcher(sender, progress, maxAtOnce)) {
            DebeziumEngine<?> running = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                    .using(properties.properties())
                    .using(new Callbacks())
                    .using((success, message, error) -> ended(success, message))
                    .notifying(new OutboxHandler(batcher, heartbeat))
                    .build();
            engine = running;
            running.run();
        }
    }

    /** Updates the state when capture starts and stops. */
    private final class Callbacks implements DebeziumEngine.ConnectorCallback {

        @Override
        public void pollingStarted() {
            heartbeat.beat();
            state.started();
            backoff.reset();
            LOG.info("Capture is running.");
        }

        @Override
        public void pollingStopped() {
            state.stopped();
        }
    }

    private void ended(boolean success, @Nullable String message) {
        state.stopped();
        if (!success && !stopping) {
            troubled("Capture stopped: " + message);
        }
    }

    private void troubled(String sentence) {
        if (state.troubledBy(sentence)) {
            LOG.warn("{}. Retrying without limit; the outbox keeps the records until they are sent.", sentence);
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

    /** Stops the running engine; the next one continues from its offset. */
    void restart() {
        close(engine);
    }

    @Override
    public synchronized void stop() {
        Thread follower = thread;
        if (follower == null) {
            return;
        }
        stopping = true;
        sender.giveUp(true);
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
            LOG.debug("The engine is starting or stopping", e);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
