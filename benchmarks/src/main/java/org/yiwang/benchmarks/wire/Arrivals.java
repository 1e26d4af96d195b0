package org.yiwang.benchmarks.wire;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/** Waits for cases to become visible in a node's database, and looks by primary key every few milliseconds. */
final class Arrivals {

    private static final Duration A_LOOK = Duration.ofMillis(2);

    private Arrivals() {}

    /** The time at which {@code no} was visible, in nanoseconds of {@link System#nanoTime}. */
    static long await(NodeDatabase at, String no, Duration most) throws SQLException, InterruptedException {
        Waiting.until(() -> !at.known(Set.of(no)).isEmpty(), A_LOOK, most, "The case " + no + " has not arrived");
        return System.nanoTime();
    }

    /**
     * The rate per second at which {@code all} arrived, between the first of them and the moment when all were there.
     */
    static double rate(NodeDatabase at, Collection<String> firstAndLast, int all, Duration most)
            throws SQLException, InterruptedException {
        String[] ends = firstAndLast.toArray(String[]::new);
        String count = "select count(*) from application where no between '" + ends[0] + "' and '" + ends[1] + "'";
        long first = await(at, ends[0], most);
        long begun = at.number(count);
        await(at, ends[1], most);
        // Rows stored over several connections need not become visible in order.
        Waiting.until(() -> at.number(count) >= all, A_LOOK, most, "Not all of " + all + " cases have arrived");
        return (all - begun) / ((System.nanoTime() - first) / 1e9);
    }
}
