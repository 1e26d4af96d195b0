package org.yiwang.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/**
 * Counts in working days: the day it starts from is excluded and the time of day is kept, so a deadline is the same time
 * on the n-th working day after (行政许可法 第八十二条：期限以工作日计算，不含法定节假日). Every count throws
 * {@link CalendarMissing} when it reaches a year without a calendar.
 */
@Component
public class WorkingDays {

    /** The time zone of all counting. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WorkCalendars calendars;

    WorkingDays(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /** The instant {@code days} working days after {@code start}; {@code start} itself for none. */
    public Instant after(Instant start, int days) {
        ZonedDateTime at = start.atZone(ZONE);
        LocalDate day = at.toLocalDate();
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += calendars.isWorkday(day) ? 1 : 0;
        }
        return at.with(day).toInstant();
    }

    /**
     * The instant {@code days} working days before {@code end}, at the same time of day, but not before
     * {@code earliest}. No calendar before {@code earliest} is needed.
     */
    public Instant before(Instant end, int days, Instant earliest) {
        ZonedDateTime at = end.atZone(ZONE);
        LocalDate day = at.toLocalDate();
        LocalDate first = earliest.atZone(ZONE).toLocalDate();
        for (int counted = 0; counted < days; ) {
            day = day.minusDays(1);
            // Days first: making an instant of one costs more than all the rest.
            if (!day.isAfter(first) && !at.with(day).toInstant().isAfter(earliest)) {
                return earliest;
            }
            counted += calendars.isWorkday(day) ? 1 : 0;
        }
        return at.with(day).toInstant();
    }

    /** The end of a time limit of {@code days}: none at all (即办件) means before the day of {@code start} ends. */
    public Instant limit(Instant start, int days) {
        return days == 0
                ? start.atZone(ZONE)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(ZONE)
                        .toInstant()
                : after(start, days);
    }

    /**
     * The whole working days left at {@code now} until {@code due}, rounded down: the largest n such that {@code now}
     * is not after the same time as {@code due} n working days before it. Looks up only days between the two.
     */
    public int left(Instant now, Instant due) {
        int days = 0;
        ZonedDateTime at = due.atZone(ZONE).minusDays(1);
        for (; !at.toInstant().isBefore(now); at = at.minusDays(1)) {
            days += calendars.isWorkday(at.toLocalDate()) ? 1 : 0;
        }
        return days;
    }

    /**
     * The working days that {@code now} is past {@code due}, begun ones in full: the smallest n such that {@code now}
     * is not after {@link #after after(due, n)}. One second late is one day late.
     */
    public int late(Instant due, Instant now) {
        int days = 0;
        for (Instant at = due; at.isBefore(now); at = after(at, 1)) {
            days++;
        }
        return days;
    }
}
