package org.yiwang.deadline.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yiwang.deadline.CalendarYear;

/**
 * The calendars in memory, because counting asks for one for every single day. The newest version wins in whatever
 * order versions arrive, so that the read of a transaction with an older view never replaces a later publication.
 */
final class KnownCalendars {

    private final Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();

    @Nullable
    CalendarYear year(int year) {
        return years.get(year);
    }

    void add(Collection<CalendarYear> calendars) {
        calendars.forEach(calendar -> years.merge(
                calendar.year(), calendar, (before, now) -> now.version() > before.version() ? now : before));
    }

    /** Versions only ever grow, and so does their sum. */
    int edition() {
        return years.values().stream().mapToInt(CalendarYear::version).sum();
    }
}
