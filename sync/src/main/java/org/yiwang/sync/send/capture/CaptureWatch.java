package org.yiwang.sync.send.capture;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts the engine anew when it has gone silent. It does not notice by itself when the database's end of the log is
 * gone, for a closed connection reads like the end of the log.
 */
@Component
class CaptureWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CaptureWatch.class);
    private static final Duration MAX_SILENCE = Duration.ofSeconds(12);

    private final OutboxCapture capture;
    private final CaptureState state;
    private final EngineHeartbeat pulse;

    CaptureWatch(OutboxCapture capture, CaptureState state, EngineHeartbeat pulse) {
        this.capture = capture;
        this.state = state;
        this.pulse = pulse;
    }

    @Scheduled(fixedDelay = 2000, initialDelay = 2000)
    void watch() {
        if (state.isRunning() && pulse.silence().compareTo(MAX_SILENCE) > 0) {
            LOG.warn("The database's change log has been silent; following the outbox is started anew.");
            pulse.beat();
            capture.startAnew();
        }
    }
}
