package org.yiwang.sync.traffic;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Counts events of the last minute, second by second. */
final class Pace {

    private static final int SECONDS = 60;

    private final long[] second = new long[SECONDS];
    private final int[] count = new int[SECONDS];
    private long total;

    Pace() {
        Arrays.fill(second, Long.MIN_VALUE);
    }

    synchronized void add(int events, long nowNanos) {
        long now = TimeUnit.NANOSECONDS.toSeconds(nowNanos);
        int slot = (int) Math.floorMod(now, (long) SECONDS);
        if (second[slot] != now) {
            second[slot] = now;
            count[slot] = 0;
        }
        count[slot] += events;
        total += events;
    }

    /** Returns events per second over the last minute. */
    synchronized double perSecond(long nowNanos) {
        long now = TimeUnit.NANOSECONDS.toSeconds(nowNanos);
        long events = 0;
        for (int slot = 0; slot < SECONDS; slot++) {
            events += second[slot] > now - SECONDS && second[slot] <= now ? count[slot] : 0;
        }
        return events / (double) SECONDS;
    }

    synchronized long total() {
        return total;
    }
}
