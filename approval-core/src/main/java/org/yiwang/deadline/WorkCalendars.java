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
        return of(day).isWorkday(day);
    }

    /**
     * The office hours of that day.
     *
     * @throws CalendarMissing when its year has no calendar
     */
    default OfficeHours hours(LocalDate day) {
        return of(day).hours(day);
    }

    private CalendarYear of(LocalDate day) {
        return year(day.getYear()).orElseThrow(() -> new CalendarMissing(day.getYear()));
    }

    /**
     * The edition of all calendars here, which grows with every change, so that results of an earlier edition can be
     * recognised.
     */
    int edition();

    /** Publishes a year's calendar as its next version and replicates it to the descendants; an unchanged one stays. */
    CalendarYear publish(CalendarYear draft);

    /** Stores a calendar that the county published, without replicating it further; ignores an older version. */
    void receive(CalendarYear calendar);
}
