package org.yiwang.deadline;

import java.time.LocalDate;
import java.util.Map;

/**
 * Publish the calendar of a year. {@code seenVersion} is the version that was edited, 0 when there was none; the
 * command is refused when a newer one exists.
 */
public record PublishCalendar(int year, int seenVersion, Map<LocalDate, CalendarYear.Exception> exceptions) {

    public PublishCalendar {
        exceptions = Map.copyOf(exceptions);
    }
}
