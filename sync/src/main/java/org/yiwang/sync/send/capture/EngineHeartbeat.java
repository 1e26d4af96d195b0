package org.yiwang.sync.send.capture;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * When the engine last showed that it lives. While the database has nothing to tell, it sends a heartbeat every two
 * seconds; the engine passes it on. Time that Kafka takes does not count.
 */
@Component
class EngineHeartbeat {

    private volatile long lastNanos = System.nanoTime();
    private volatile boolean busy;

    /** Something came from the engine, and is being worked on. */
    void workBegins() {
        busy = true;
    }

    /** The engine has just started, or what came from it is done. */
    void beat() {
        lastNanos = System.nanoTime();
        busy = false;
    }

    /** How long nothing has come. */
    Duration silence() {
        return busy ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastNanos);
    }
}
