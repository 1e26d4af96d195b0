package org.yiwang.system.faults.network;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** Pauses: thinking times of people, durations of faults. */
public final class Moment {
    private Moment() {}

    public static void pass(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    public static Duration between(RandomGenerator random, int fromMillis, int toMillis) {
        return Duration.ofMillis(random.nextInt(fromMillis, toMillis + 1));
    }
}
