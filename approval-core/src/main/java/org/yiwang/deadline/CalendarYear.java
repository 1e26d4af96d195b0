package org.yiwang.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;

/**
 * The exceptions of one year as the State Council announces them, and the office hours of its working days, by the day
 * from which they apply (作息时间 change with the seasons); {@code version} counts the county's edits from 1.
 */
public record CalendarYear(
        int year,
        int version,
        SortedMap<LocalDate, Exception> exceptions,
        SortedMap<LocalDate, OfficeHours> hours,
        @JsonIgnore Additions additions)
        implements Extensible<CalendarYear> {

    /** One exceptional day and the holiday it belongs to. */
    public record Exception(DayKind kind, String name) {}

    public CalendarYear {
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
        hours = hours == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(hours));
        additions = additions == null ? Additions.NONE : additions;
    }

    /** Creates one as this release writes it. */
    public CalendarYear(
            int year,
            int version,
            SortedMap<LocalDate, Exception> exceptions,
            SortedMap<LocalDate, OfficeHours> hours) {
        this(year, version, exceptions, hours, Additions.NONE);
    }

    @Override
    public CalendarYear keeping(Additions kept) {
        return new CalendarYear(year, version, exceptions, hours, kept);
    }

    /** Creates one with the usual office hours. */
    public static CalendarYear of(int year, int version, Map<LocalDate, Exception> exceptions) {
        return new CalendarYear(year, version, new TreeMap<>(exceptions), Collections.emptySortedMap());
    }

    /** Returns the same days with other office hours, each from its day on. */
    public CalendarYear withHours(Map<LocalDate, OfficeHours> other) {
        return new CalendarYear(year, version, exceptions, new TreeMap<>(other), additions);
    }

    /** The office hours of that day of this year: those that began last, else the usual ones. */
    public OfficeHours hours(LocalDate day) {
        SortedMap<LocalDate, OfficeHours> begun = hours.headMap(day.plusDays(1));
        return begun.isEmpty() ? OfficeHours.USUAL : begun.get(begun.lastKey());
    }

    public CalendarYear withVersion(int newVersion) {
        return new CalendarYear(year, newVersion, exceptions, hours, additions);
    }

    /** Whether people work on that day of this year. */
    public boolean isWorkday(LocalDate day) {
        Exception exception = exceptions.get(day);
        return exception == null ? day.getDayOfWeek().getValue() < 6 : exception.kind() == DayKind.WORKDAY;
    }
}
