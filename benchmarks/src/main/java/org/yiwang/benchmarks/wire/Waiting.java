package org.yiwang.benchmarks.wire;

import java.sql.SQLException;
import java.time.Duration;

/** Bounded waiting for changes in databases. Unlike infra's Patience it polls as often as the measurement requires. */
final class Waiting {

    private Waiting() {}

    /** A query of a database. */
    interface Look {
        boolean finds() throws SQLException;
    }

    /**
     * Returns when {@code look} finds something; fails if it does not within {@code most}, with a message that begins
     * with {@code otherwise}.
     */
    static void until(Look look, Duration pause, Duration most, String otherwise)
            throws SQLException, InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!look.finds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(otherwise + " after " + most);
            }
            Thread.sleep(pause.toMillis());
        }
    }
}
