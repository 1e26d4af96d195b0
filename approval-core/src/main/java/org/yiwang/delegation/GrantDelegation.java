package org.yiwang.delegation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.DivisionCode;

/**
 * Delegate the steps of kind {@code what} of an item to {@code post} at {@code to}; from now on when no instant is
 * given.
 */
public record GrantDelegation(
        String itemCode,
        StepKind what,
        DivisionCode to,
        String post,
        Conditions conditions,
        @Nullable Instant from,
        @Nullable Instant until,
        String reason) {

    public GrantDelegation {
        conditions = conditions == null ? Conditions.NONE : conditions;
        post = post == null ? "" : post;
        reason = reason == null ? "" : reason;
    }
}
