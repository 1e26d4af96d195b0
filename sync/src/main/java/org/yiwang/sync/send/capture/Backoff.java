package org.yiwang.sync.send.capture;

import java.time.Duration;

/** Pauses that double from half a second up to a limit. */
final class Backoff {

    private static final long FIRST_MILLIS = 500;

    private final long maxMillis;
    private long nextMillis = FIRST_MILLIS;

    Backoff(Duration most) {
        maxMillis = most.toMillis();
    }

    void pause() throws InterruptedException {
        Thread.sleep(nextMillis);
        nextMillis = Math.min(nextMillis * 2, maxMillis);
    }

    void reset() {
        nextMillis = FIRST_MILLIS;
    }
}
