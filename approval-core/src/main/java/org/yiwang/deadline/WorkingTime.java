package org.yiwang.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/**
 * Measures time that passes on working days only, around the clock: the amount by which a stopped clock is set forward.
 * Keeps the time of day, as counting in whole days does.
 */
@Component
public class WorkingTime {

    private final WorkCalendars calendars;

    WorkingTime(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The part of the time between the two that falls on working days.
     *
     * @throws CalendarMissing when it reaches a year without a calendar
     */
    public Duration between(Instant from, Instant until) {
        Duration worked = Duration.ZERO;
        ZonedDateTime end = until.atZone(WorkingDays.ZONE);
        for (ZonedDateTime at = from.atZone(WorkingDays.ZONE); at.isBefore(end); at = midnightAfter(at)) {
            ZonedDateTime part = midnightAfter(at).isBefore(end) ? midnightAfter(at) : end;
            worked = calendars.isWorkday(at.toLocalDate()) ? worked.plus(Duration.between(at, part)) : worked;
        }
        return worked;
    }

    /**
     * The instant at which that much more working time has passed.
     *
     * @throws CalendarMissing when it reaches a year without a calendar
     */
    public Instant after(Instant start, Duration workingTime) {
        ZonedDateTime at = start.atZone(WorkingDays.ZONE);
        Duration left = workingTime;
        while (!left.isZero()) {
            Duration today =
                    calendars.isWorkday(at.toLocalDate()) ? Duration.between(at, midnightAfter(at)) : Duration.ZERO;
            if (left.compareTo(today) < 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(today);
            at = midnightAfter(at);
        }
        return firstWorkingTime(at).toInstant();
    }

    /** A count that ends with the day ends at the first moment of the next working day. */
    private ZonedDateTime firstWorkingTime(ZonedDateTime at) {
        ZonedDateTime first = at;
        while (!calendars.isWorkday(first.toLocalDate())) {
            first = midnightAfter(first);
        }
        return first;
    }

    private static ZonedDateTime midnightAfter(ZonedDateTime at) {
        return at.toLocalDate().plusDays(1).atStartOfDay(WorkingDays.ZONE);
    }
}
