package org.yiwang.system.faults.fault;

import java.time.Duration;

/**
 * A failure of one target for some time. A target is not struck again before it has healed.
 *
 * @param target the process, link or inbox that fails
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
