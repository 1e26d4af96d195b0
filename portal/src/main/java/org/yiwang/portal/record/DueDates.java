package org.yiwang.portal.record;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.State;
import org.yiwang.deadline.CalendarMissing;
import org.yiwang.deadline.WorkingDays;

/** Tells which due dates press: two working days or fewer are soon, one second late is late. */
@Component
class DueDates {

    private static final int SOON_DAYS = 2;

    private final WorkingDays workingDays;
    private final Clock clock;

    DueDates(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Nullable
    Pressing of(State state, @Nullable Instant dueAt) {
        Instant now = clock.instant();
        if (dueAt == null || state.isFinal()) {
            return null;
        }
        if (now.isAfter(dueAt)) {
            return Pressing.OVERDUE;
        }
        return isSoon(now, dueAt) ? Pressing.SOON : null;
    }

    private boolean isSoon(Instant now, Instant dueAt) {
        try {
            return !workingDays.after(now, SOON_DAYS).isBefore(dueAt);
        } catch (CalendarMissing missing) {
            return false;
        }
    }
}
