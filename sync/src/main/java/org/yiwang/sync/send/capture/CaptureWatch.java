package org.yiwang.sync.send.capture;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Restarts the engine when its heartbeat stops. The engine does not notice a lost database connection by itself,
 * because a closed connection reads like the end of the binlog.
 */
@Component
class CaptureWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CaptureWatch.class);
    private static final Duration MAX_SILENCE = Duration.ofSeconds(12);

    private final OutboxCapture capture;
    private final CaptureState state;
    private final EngineHeartbeat heartbeat;

    CaptureWatch(OutboxCapture capture, CaptureState state, EngineHeartbeat heartbeat) {
        this.capture = capture;
        this.state = state;
        this.heartbeat = heartbeat;
    }

    @Scheduled(fixedDelay = 2000, initialDelay = 2000)
    void watch() {
        if (state.isRunning() && heartbeat.silence().compareTo(MAX_SILENCE) > 0) {
            LOG.warn("No heartbeat from the database; restarting capture.");
            heartbeat.beat();
            capture.restart();
        }
    }
}
