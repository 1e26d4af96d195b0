package org.yiwang.delegation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Let a delegation hold for less than before: a smaller area, a smaller amount, an earlier end. From now on. */
public record NarrowDelegation(String id, Conditions conditions, @Nullable Instant until, String reason) {

    public NarrowDelegation {
        conditions = conditions == null ? Conditions.NONE : conditions;
        reason = reason == null ? "" : reason;
    }
}
