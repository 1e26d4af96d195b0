package org.yiwang.benchmarks.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The parts to measure. */
record Parts(Set<String> names) {

    private static final List<String> ALL = List.of("latency", "backlog", "county", "load", "replicas", "bare");
    private static final String ONLY = "only=";

    /** Parses {@code only=part,…}; all parts without it. */
    static Parts of(String... wishes) {
        List<String> wanted = Arrays.stream(wishes)
                .filter(wish -> wish.startsWith(ONLY))
                .flatMap(wish -> Arrays.stream(wish.substring(ONLY.length()).split(",")))
                .toList();
        if (!ALL.containsAll(wanted)) {
            throw new IllegalArgumentException("The parts are " + ALL + ", not " + wanted);
        }
        return new Parts(Set.copyOf(wanted.isEmpty() ? ALL : wanted));
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
