package org.yiwang.system.faults.people;

import java.util.random.RandomGenerator;
import org.yiwang.system.faults.network.Moment;

/** A user who keeps working through all failures, until stopped. */
abstract class Worker implements Runnable {
    private static final int MIN_PAUSE_MILLIS = 100;
    private static final int MAX_PAUSE_MILLIS = 700;

    final Person me;
    final Ledger ledger;
    final RandomGenerator random;
    private volatile boolean stopped;

    Worker(Person me, Ledger ledger, RandomGenerator random) {
        this.me = me;
        this.ledger = ledger;
        this.random = random;
    }

    /** Does one thing, or nothing if there is nothing to do. */
    abstract void work();

    final void stop() {
        stopped = true;
    }

    final boolean goesOn() {
        return !stopped;
    }

    @Override
    public final void run() {
        while (goesOn()) {
            work();
            Moment.pass(Moment.between(random, MIN_PAUSE_MILLIS, MAX_PAUSE_MILLIS));
        }
    }
}
