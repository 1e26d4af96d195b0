package org.yiwang.deadline.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yiwang.deadline.CalendarYear;

/**
 * The calendars in memory: counting asks for one for every single day. The newest version wins whatever the order in
 * which they come, so that what a transaction with an older view reads never replaces what was published since.
 */
final class KnownCalendars {

    private final Map<Integer, Known> years = new ConcurrentHashMap<>();

    /** That there is none is known as well, as version 0. */
    private record Known(int version, Optional<CalendarYear> calendar) {

        static Known of(Optional<CalendarYear> calendar) {
            return new Known(calendar.map(CalendarYear::version).orElse(0), calendar);
        }
    }

    /** What is known of a year; null when nobody has looked yet. */
    @Nullable
    Optional<CalendarYear> year(int year) {
        Known known = years.get(year);
        return known == null ? null : known.calendar();
    }

    Optional<CalendarYear> put(int year, Optional<CalendarYear> calendar) {
        return years.merge(year, Known.of(calendar), (before, now) -> now.version() > before.version() ? now : before)
                .calendar();
    }
}
