package org.yiwang.base.time;

import java.time.Duration;

/** Pauses between retries that double from {@code first} up to {@code max}. Safe for several threads. */
public final class Backoff {

    private final Duration first;
    private final Duration max;
    private Duration next;

    public Backoff(Duration first, Duration max) {
        this.first = first;
        this.max = max;
        this.next = first;
    }

    /** Returns the pause before the next retry, and doubles the one after it. */
    public synchronized Duration nextPause() {
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(max) > 0 ? max : doubled;
        return pause;
    }

    /** Sleeps for the next pause. */
    public void sleep() throws InterruptedException {
        Thread.sleep(nextPause().toMillis());
    }

    /** Starts again from the first pause, after a success. */
    public synchronized void reset() {
        next = first;
    }
}
