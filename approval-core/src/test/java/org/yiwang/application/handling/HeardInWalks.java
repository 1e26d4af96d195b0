package org.yiwang.application.handling;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.LastSeenNodes;

/**
 * The last-seen times of a walk: all nodes are silent, unless the walk has just heard from them. A walk stays in its
 * thread.
 */
@Component
public class HeardInWalks implements LastSeenNodes {

    private static volatile boolean everywhere;

    static final ThreadLocal<Boolean> SPEAKING = ThreadLocal.withInitial(() -> false);

    /** Whether nodes are heard from in every thread, also in those that answer requests. */
    public static void hearEverywhere(boolean heard) {
        everywhere = heard;
    }

    @Override
    public Optional<Instant> lastHeard(DivisionCode node) {
        return everywhere || SPEAKING.get() ? Optional.of(Instant.now()) : Optional.empty();
    }
}
