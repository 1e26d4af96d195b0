package org.yiwang.application.limit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.DayKind;

/** Edits of a calendar as the county may make them. */
final class CalendarEdits {

    private CalendarEdits() {}

    /** Turns a random day of the weeks after {@code today} into one off, or one worked. */
    static CalendarYear random(CalendarYear before, LocalDate today, Random random) {
        Map<LocalDate, CalendarYear.Exception> days = new TreeMap<>(before.exceptions());
        DayKind kind = random.nextBoolean() ? DayKind.HOLIDAY : DayKind.WORKDAY;
        days.put(today.plusDays(1 + random.nextInt(20)), new CalendarYear.Exception(kind, "临时"));
        return CalendarYear.of(before.year(), before.version() + 1, days);
    }
}
