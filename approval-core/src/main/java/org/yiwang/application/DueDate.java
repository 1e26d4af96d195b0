package org.yiwang.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.deadline.CalendarMissing;
import org.yiwang.deadline.WorkingDays;

/** The end of the promised time, or the year whose calendar is missing to tell it. */
record DueDate(@Nullable Instant at, @Nullable Integer calendarMissingFor) {

    /** 承诺时限 counted from acceptance. */
    static DueDate of(WorkingDays workingDays, Instant acceptedAt, int promisedDays) {
        try {
            return new DueDate(workingDays.after(acceptedAt, promisedDays), null);
        } catch (CalendarMissing missing) {
            return new DueDate(null, missing.year());
        }
    }
}
