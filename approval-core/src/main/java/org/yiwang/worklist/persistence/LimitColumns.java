package org.yiwang.worklist.persistence;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.limit.ClockState;
import org.yiwang.application.limit.TimeLimit;
import org.yiwang.base.persistence.Utc;
import org.yiwang.supervision.Limits;

/** A limit as columns. Applications without a running limit sort last, because their {@code urgentAt} is far off. */
record LimitColumns(
        ClockState clock,
        @Nullable LocalDateTime dueAt,
        @Nullable LocalDateTime warnAfter,
        @Nullable LocalDateTime yellowAfter,
        @Nullable LocalDateTime redAfter,
        @Nullable LocalDateTime stepDueAt,
        @Nullable Integer calendarMissing,
        int calendarEdition,
        LocalDateTime urgentAt) {

    private static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    static LimitColumns of(TimeLimit limit, int edition) {
        Limits limits = limit.limits();
        return new LimitColumns(
                limit.clock(),
                Utc.orNull(limit.dueAt()),
                limits == null ? null : Utc.of(limits.warnAfter()),
                limits == null ? null : Utc.of(limits.yellowAfter()),
                limits == null ? null : Utc.of(limits.redAfter()),
                Utc.orNull(limit.stepDueAt()),
                limit.calendarMissingFor(),
                edition,
                limits == null ? NEVER : Utc.of(limits.dueAt()));
    }
}
