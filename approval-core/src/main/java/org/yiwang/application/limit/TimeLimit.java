package org.yiwang.application.limit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.supervision.Limits;

/**
 * The limit that an application is under: none when nobody here has to act; {@code statutoryDueAt} once it is accepted;
 * {@code stepDueAt} if its current step is counted. A missing calendar withholds only what depends on it: the rest stands
 * beside {@code calendarMissingFor}.
 */
public record TimeLimit(
        ClockState clock,
        @Nullable Limits limits,
        @Nullable Instant statutoryDueAt,
        @Nullable Instant stepDueAt,
        @Nullable Integer calendarMissingFor) {

    static TimeLimit without(ClockState clock) {
        return new TimeLimit(clock, null, null, null, null);
    }

    static TimeLimit unknown(int missingYear) {
        return new TimeLimit(ClockState.UNKNOWN, null, null, null, missingYear);
    }

    /** The due time of the matter, if it can be computed. */
    public @Nullable Instant dueAt() {
        return limits == null ? null : limits.dueAt();
    }
}
