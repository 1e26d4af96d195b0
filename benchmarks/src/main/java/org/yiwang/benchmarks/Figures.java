package org.yiwang.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yiwang.benchmarks.measure.Contest.Result;
import org.yiwang.benchmarks.measure.Tally;

/** Figures by name; those without a number of clients belong to the largest number. */
final class Figures {

    private static final int[] PERCENTS = {50, 95, 99};

    private final Map<String, Double> byName = new LinkedHashMap<>();

    void add(Result result) {
        String prefix = "core.c" + result.clients() + ".";
        rates(prefix, result);
        for (int percent : PERCENTS) {
            latencies(prefix, percent, result.one());
            latencies(prefix + "bare_", percent, result.other());
        }
    }

    void addHeadline(Result result) {
        rates("core.", result);
        latencies("core.", 99, result.one());
    }

    Map<String, Double> byName() {
        return byName;
    }

    private void rates(String prefix, Result result) {
        double product = result.one().casesPerSecond();
        double bare = result.other().casesPerSecond();
        byName.put(prefix + "cases_per_s", product);
        byName.put(prefix + "bare_cases_per_s", bare);
        byName.put(prefix + "ratio", bare == 0 ? 0 : product / bare);
    }

    private void latencies(String prefix, int percent, Tally tally) {
        byName.put(prefix + "submit_p" + percent + "_ms", tally.submitMillis(percent));
        byName.put(prefix + "complete_p" + percent + "_ms", tally.completeMillis(percent));
    }
}
