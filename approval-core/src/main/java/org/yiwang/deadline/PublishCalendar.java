package org.yiwang.deadline;

import java.time.LocalDate;
import java.util.Map;

/**
 * Publish the calendar of a year. {@code seenVersion} is the version that was edited, 0 when there was none; the
 * command is refused when a newer one exists.
 */
public record PublishCalendar(
        int year,
        int seenVersion,
        Map<LocalDate, CalendarYear.Exception> exceptions,
        Map<LocalDate, OfficeHours> hours) {

    public PublishCalendar {
        exceptions = Map.copyOf(exceptions);
        hours = Map.copyOf(hours);
    }

    CalendarYear draft() {
        return CalendarYear.of(year, 1, exceptions).withHours(hours);
    }
}
