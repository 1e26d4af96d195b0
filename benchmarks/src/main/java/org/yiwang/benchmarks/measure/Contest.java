package org.yiwang.benchmarks.measure;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures two sides alternately on the same machine: both warm up, then each works for a slice of the time, again and
 * again, so that other load slows both alike.
 */
public record Contest(Side one, Side other, Costs costs, Duration warmUp, Duration slice, int rounds) {

    /** The results of both. */
    public record Result(int clients, Tally one, Tally other) {}

    /** Measures with this many clients on either side, and reports progress. */
    public Result with(int clients, Consumer<String> progress) throws InterruptedException {
        try (Crew first = new Crew(one, clients, costs);
                Crew second = new Crew(other, clients, costs)) {
            progress.accept(clients + " clients: warming up");
            first.work(warmUp);
            second.work(warmUp);
            first.takeTally();
            second.takeTally();
            for (int round = 1; round <= rounds; round++) {
                for (Crew crew : inTurn(round, first, second)) {
                    crew.work(slice);
                }
                progress.accept("%d clients: round %d of %d".formatted(clients, round, rounds));
            }
            return new Result(clients, first.takeTally(), second.takeTally());
        }
    }

    /** Alternates the order, so that the leftover disk writes of one side do not always slow the other. */
    private static List<Crew> inTurn(int round, Crew first, Crew second) {
        return round % 2 == 0 ? List.of(second, first) : List.of(first, second);
    }
}
