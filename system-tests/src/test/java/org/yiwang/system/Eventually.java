package org.yiwang.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.yiwang.infra.node.ApiFailure;

/** Bounded waiting for what other nodes do in their own time. */
public final class Eventually {
    private static final Duration BOUND = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(200);

    private Eventually() {}

    /** Asserts that it comes to hold. A refused request counts as not yet; the last reason is told in the end. */
    public static void eventually(String what, ThrowingRunnable assertion) {
        await(what)
                .atMost(BOUND)
                .pollDelay(Duration.ZERO)
                .pollInterval(STEP)
                .ignoreExceptionsInstanceOf(ApiFailure.class)
                .untilAsserted(assertion);
    }
}
