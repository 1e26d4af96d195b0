package org.yiwang.system.faults.network;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** Time that passes: how long somebody thinks, how long a fault lasts. */
public final class Moment {
    private Moment() {}

    public static void pass(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    public static Duration between(RandomGenerator random, int fromMillis, int toMillis) {
        return Duration.ofMillis(random.nextInt(fromMillis, toMillis + 1));
    }
}
