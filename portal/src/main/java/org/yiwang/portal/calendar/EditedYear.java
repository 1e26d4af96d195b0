package org.yiwang.portal.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.DayKind;

/**
 * A year as edited: the days ticked as workdays. A day that differs from Monday to Friday is an exception; an existing
 * exception keeps its name, a new one gets the name filled in.
 */
record EditedYear(CalendarYear before, Set<LocalDate> work, String name) {

    CalendarYear after() {
        Map<LocalDate, CalendarYear.Exception> exceptions = new TreeMap<>();
        CalendarYear plain = CalendarYear.of(before.year(), 1, Map.of());
        LocalDate.of(before.year(), 1, 1)
                .datesUntil(LocalDate.of(before.year() + 1, 1, 1))
                .filter(day -> work.contains(day) != plain.isWorkday(day))
                .forEach(day -> exceptions.put(day, exception(day)));
        return CalendarYear.of(before.year(), 1, exceptions);
    }

    private CalendarYear.Exception exception(LocalDate day) {
        DayKind kind = work.contains(day) ? DayKind.WORKDAY : DayKind.HOLIDAY;
        CalendarYear.@Nullable Exception known = before.exceptions().get(day);
        return known != null && known.kind() == kind ? known : new CalendarYear.Exception(kind, name.strip());
    }
}
