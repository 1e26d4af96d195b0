package org.yiwang.delegation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Take a delegation back at once; {@code at} may be left out, and can't lie in the future. */
public record WithdrawDelegation(String id, @Nullable Instant at, String reason) {

    public WithdrawDelegation {
        reason = reason == null ? "" : reason;
    }
}
