package org.yiwang.sync.send.capture;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Time of the engine's last heartbeat. An idle database sends one every two seconds, and the engine passes it on. Time
 * spent waiting for Kafka does not count.
 */
@Component
class EngineHeartbeat {

    private volatile long lastNanos = System.nanoTime();
    private volatile boolean busy;

    /** Marks the start of work on changes from the engine. */
    void workBegins() {
        busy = true;
    }

    /** Marks a heartbeat: the engine has started, or its changes are done. */
    void beat() {
        lastNanos = System.nanoTime();
        busy = false;
    }

    /** Returns the time since the last heartbeat. */
    Duration silence() {
        return busy ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastNanos);
    }
}
