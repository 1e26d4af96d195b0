package org.yiwang.benchmarks.measure;

import java.util.Arrays;

/** The latencies of commands; keeps all of them, so percentiles are exact. Not thread-safe. */
public final class Latencies {

    private static final int FIRST_CAPACITY = 1024;
    private static final double NANOS_A_MILLI = 1e6;

    private long[] nanos = new long[FIRST_CAPACITY];
    private int size;

    public void add(long took) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = took;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.size; i++) {
            add(others.nanos[i]);
        }
    }

    int size() {
        return size;
    }

    /**
     * The time within which {@code percent} of a hundred commands were answered (nearest rank); 0 if there are none.
     */
    public double percentileMillis(int percent) {
        if (size == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100.0 * size);
        return sorted[Math.max(rank, 1) - 1] / NANOS_A_MILLI;
    }
}
