package org.yiwang.benchmarks.measure;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Two sides measured in turns on the same machine: first both get warm, then each works for a slice of the time, again and
 * again, so that whatever else goes on here slows both alike.
 */
public record Contest(Side one, Side other, Costs costs, Duration warmUp, Duration slice, int rounds) {

    /** What both did. */
    public record Result(int clients, Tally one, Tally other) {}

    /** Measures with this many clients on either side, telling what goes on. */
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

    /** Who begins changes, so that neither is always the one who finds the disk busy with what the other left. */
    private static List<Crew> inTurn(int round, Crew first, Crew second) {
        return round % 2 == 0 ? List.of(second, first) : List.of(first, second);
    }
}
