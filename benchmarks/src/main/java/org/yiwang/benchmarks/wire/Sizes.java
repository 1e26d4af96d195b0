package org.yiwang.benchmarks.wire;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sizes of the measurements.
 *
 * @param warmUp seconds of the same work before latency is measured
 * @param seconds of steady work: latency at one community, and each number of producers
 * @param rate cases per second while latency is measured
 * @param backlog changes that queue up while a link is cut
 * @param rehearsals the number of such rounds before the measured one, because a node in service is warm
 * @param load cases of an initial load
 * @param producers cases per second of all simulated nodes together
 * @param replicas cases to compare between two nodes
 */
record Sizes(int warmUp, int seconds, int rate, int backlog, int rehearsals, int load, int producers, int replicas) {

    /** Reads {@code name=number} for those that differ from the defaults. */
    static Sizes of(String... changed) {
        Map<String, Integer> by = Arrays.stream(changed)
                .map(text -> text.split("=", 2))
                .filter(parts -> !parts[0].equals("only"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.valueOf(parts[1])));
        return new Sizes(
                by.getOrDefault("warmup", 30),
                by.getOrDefault("seconds", 30),
                by.getOrDefault("rate", 50),
                by.getOrDefault("backlog", 20_000),
                by.getOrDefault("rehearsals", 5),
                by.getOrDefault("load", 200_000),
                by.getOrDefault("producers", 500),
                by.getOrDefault("replicas", 1_000_000));
    }
}
