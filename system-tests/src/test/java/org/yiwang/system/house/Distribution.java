package org.yiwang.system.house;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers in order, of which the median, the ninth of ten and the largest are told. */
record Distribution(List<Integer> ordered) {

    static Distribution of(IntStream numbers) {
        return new Distribution(numbers.sorted().boxed().toList());
    }

    int max() {
        return at(100);
    }

    private int at(int percent) {
        return ordered.isEmpty() ? 0 : ordered.get((ordered.size() - 1) * percent / 100);
    }

    /** {@code median/p90/max}. */
    @Override
    public String toString() {
        return "%d/%d/%d".formatted(at(50), at(90), max());
    }
}
