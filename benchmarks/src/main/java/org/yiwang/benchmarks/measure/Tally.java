package org.yiwang.benchmarks.measure;

import java.util.Map;
import java.util.TreeMap;

/** The results of clients and the time that they took. Not thread-safe. */
public final class Tally {

    private static final double NANOS_A_SECOND = 1e9;
    private static final double TENTHS = 10;

    private final Latencies submit = new Latencies();
    private final Latencies complete = new Latencies();
    private long closed;
    private long nanos;
    private final Map<String, Double> costs = new TreeMap<>();

    void add(Done done, long took) {
        (done == Done.SUBMITTED ? submit : complete).add(took);
        if (done == Done.CLOSED) {
            closed++;
        }
    }

    void addAll(Tally others) {
        submit.addAll(others.submit);
        complete.addAll(others.complete);
        closed += others.closed;
    }

    void lasted(long more) {
        nanos += more;
    }

    void cost(Map<String, Double> before, Map<String, Double> after) {
        after.forEach((what, value) -> costs.merge(what, value - before.getOrDefault(what, 0.0), Double::sum));
    }

    /** The average cost of a case, by the name of the counter. */
    public Map<String, Double> costsPerCase() {
        Map<String, Double> perCase = new TreeMap<>();
        costs.forEach(
                (what, value) -> perCase.put(what, closed == 0 ? 0 : Math.round(TENTHS * value / closed) / TENTHS));
        return perCase;
    }

    public long cases() {
        return closed;
    }

    public double casesPerSecond() {
        return nanos == 0 ? 0 : closed * NANOS_A_SECOND / nanos;
    }

    public double submitMillis(int percent) {
        return submit.percentileMillis(percent);
    }

    public double completeMillis(int percent) {
        return complete.percentileMillis(percent);
    }
}
