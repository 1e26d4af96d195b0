package org.yiwang.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * Counts working days. Limits are dates: the day from which a limit counts is not counted, and it ends with the close of
 * business of its last working day (民法典 第二百零一条至第二百零三条; 行政许可法 第八十二条：期限以工作日计算，不含法定节假日), also when
 * it counts calendar days or months. Every count
 * throws {@link CalendarMissing} when it reaches a year without a calendar.
 */
@Component
public class WorkingDays {

    /** The time zone of all counting. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WorkCalendars calendars;

    WorkingDays(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /** The day of an instant in the county. */
    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /** The working day that is {@code days} after {@code start}; {@code start} itself for none. */
    public LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += calendars.isWorkday(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * The working day that is {@code days} before {@code end}, but not before {@code earliest}. Needs no calendar before
     * {@code earliest}.
     */
    public LocalDate before(LocalDate end, int days, LocalDate earliest) {
        LocalDate day = end;
        for (int counted = 0; counted < days; ) {
            day = day.minusDays(1);
            if (!day.isAfter(earliest)) {
                return earliest;
            }
            counted += calendars.isWorkday(day) ? 1 : 0;
        }
        return day;
    }

    /** The number of working days after {@code start}, up to and including {@code end}. */
    public int between(LocalDate start, LocalDate end) {
        int days = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            days += calendars.isWorkday(day) ? 1 : 0;
        }
        return days;
    }

    /**
     * The last day of a limit that counts from {@code start}: a working day (民法典 第二百零三条第一款); of none, see
     * {@link #onTheSpot}.
     */
    public LocalDate limit(Instant start, Term term) {
        if (term.countsDaysOff()) {
            return onOrAfter(term.end(day(start)));
        }
        return term.isOnTheSpot() ? onTheSpot(start) : after(day(start), term.number());
    }

    /** The last day of a limit that counts from {@code start}, before a day off moves it to the next working day. */
    public LocalDate countedEnd(Instant start, Term term) {
        return term.countsDaysOff() ? term.end(day(start)) : limit(start, term);
    }

    /** The first working day that is not before {@code day}. */
    public LocalDate onOrAfter(LocalDate day) {
        return after(day.minusDays(1), 1);
    }

    /** The number of working days of a limit that counts from {@code start}. */
    public int length(Instant start, Term term) {
        return term.countsDaysOff() ? between(day(start), limit(start, term)) : term.number();
    }

    /** The last instant of {@code day} that is in time. */
    public Instant close(LocalDate day) {
        return day.atTime(calendars.hours(day).close()).atZone(ZONE).toInstant();
    }

    /** 即办件: the day of {@code start}, or the next working day when that is a day off or its business is closed. */
    private LocalDate onTheSpot(Instant start) {
        LocalDate day = day(start);
        return calendars.isWorkday(day) && !start.isAfter(close(day)) ? day : after(day, 1);
    }
}
