package org.yiwang.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calendars that this node knows, one a year. */
public interface WorkCalendars {

    Optional<CalendarYear> year(int year);

    List<CalendarYear> all();

    /**
     * Whether people work on that day.
     *
     * @throws CalendarMissing when its year has no calendar
     */
    default boolean isWorkday(LocalDate day) {
        return year(day.getYear())
                .orElseThrow(() -> new CalendarMissing(day.getYear()))
                .isWorkday(day);
    }

    /**
     * Counts every change of any calendar here, so that what was derived under an earlier edition can be told from what
     * holds now.
     */
    int edition();

    /** Publishes a year's calendar as its next version and tells the descendants; an unchanged one is left. */
    CalendarYear publish(CalendarYear draft);

    /** Stores what the county published, without telling anybody; an older version is left. */
    void receive(CalendarYear calendar);
}
