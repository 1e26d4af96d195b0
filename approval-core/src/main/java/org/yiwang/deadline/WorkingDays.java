package org.yiwang.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/**
 * Counts in working days: the day it starts from is excluded and the time of day is kept, so a deadline is the same time
 * on the n-th working day after (行政许可法 第八十二条: 期限以工作日计算,不含法定节假日).
 */
@Component
public class WorkingDays {

    /** The time zone of all counting. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WorkCalendars calendars;

    WorkingDays(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The instant {@code days} working days after {@code start}.
     *
     * @throws CalendarMissing when the count reaches a year without a calendar
     */
    public Instant after(Instant start, int days) {
        ZonedDateTime at = start.atZone(ZONE);
        for (int counted = 0; counted < days; ) {
            at = at.plusDays(1);
            if (isWorkday(at.toLocalDate())) {
                counted++;
            }
        }
        return at.toInstant();
    }

    private boolean isWorkday(LocalDate day) {
        return calendars
                .year(day.getYear())
                .orElseThrow(() -> new CalendarMissing(day.getYear()))
                .isWorkday(day);
    }
}
