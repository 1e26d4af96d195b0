package org.yiwang.benchmarks.wire;

import java.sql.SQLException;
import java.time.Duration;

/** Bounded waiting for what databases show. Unlike infra's Patience it looks as often as what is measured asks for. */
final class Waiting {

    private Waiting() {}

    /** A look at a database. */
    interface Look {
        boolean finds() throws SQLException;
    }

    /** Returns when {@code look} finds; fails when it does not within {@code most}, beginning with {@code otherwise}. */
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
