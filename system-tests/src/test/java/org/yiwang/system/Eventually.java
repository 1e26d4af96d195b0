package org.yiwang.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.yiwang.infra.node.ApiFailure;

/** Bounded waiting for other nodes. */
public final class Eventually {
    private static final Duration BOUND = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(200);

    private Eventually() {}

    /**
     * Asserts that a condition comes to hold. Counts a refused request as not yet, and reports the last reason in the
     * end.
     */
    public static void eventually(String what, ThrowingRunnable assertion) {
        await(what)
                .atMost(BOUND)
                .pollDelay(Duration.ZERO)
                .pollInterval(STEP)
                .ignoreExceptionsInstanceOf(ApiFailure.class)
                .untilAsserted(assertion);
    }
}
