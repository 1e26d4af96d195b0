package org.yiwang.delegation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Take a delegation back, at an instant to come or at once. */
public record WithdrawDelegation(String id, @Nullable Instant at, String reason) {

    public WithdrawDelegation {
        reason = reason == null ? "" : reason;
    }
}
