package org.yiwang.infra.cli.bench;

import java.util.Collection;
import java.util.List;

/** What was measured, in milliseconds, smallest first. */
record Percentiles(List<Double> millis) {
    private static final double HUNDRED = 100.0;

    Percentiles {
        millis = millis.stream().sorted().toList();
    }

    static Percentiles of(Collection<Double> millis) {
        return new Percentiles(List.copyOf(millis));
    }

    /** The smallest of them that {@code percent} of all do not exceed. */
    double at(int percent) {
        int rank = (int) Math.ceil(percent / HUNDRED * millis.size());
        return millis.get(Math.max(rank, 1) - 1);
    }
}
