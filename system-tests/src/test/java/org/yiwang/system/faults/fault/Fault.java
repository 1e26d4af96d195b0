package org.yiwang.system.faults.fault;

import java.time.Duration;

/**
 * Something that goes wrong with one thing for some time. What is struck already is not struck again before it healed.
 *
 * @param target what is struck
 */
record Fault(FaultKind kind, String target, Runnable strike, Duration lasts, Runnable heal) {
    static Fault atOnce(FaultKind kind, String target, Runnable strike) {
        return new Fault(kind, target, strike, Duration.ZERO, () -> {});
    }

    @Override
    public String toString() {
        return kind.text() + ": " + target + (lasts.isZero() ? "" : " for " + lasts.toMillis() + " ms");
    }
}
