package org.yiwang.search.indexing;

import java.time.Duration;

/** The pause after consecutive failures: doubles each time, up to a maximum. */
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    Duration pause() {
        Duration pause = next;
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(longest) > 0 ? longest : twice;
        return pause;
    }

    void reset() {
        next = first;
    }
}
