package org.yiwang.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;

/** The exceptions of one year as the State Council announces them; {@code version} counts the county's edits from 1. */
public record CalendarYear(
        int year, int version, SortedMap<LocalDate, Exception> exceptions, @JsonIgnore Additions additions)
        implements Extensible<CalendarYear> {

    /** One exceptional day and the holiday it belongs to. */
    public record Exception(DayKind kind, String name) {}

    public CalendarYear {
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
        additions = additions == null ? Additions.NONE : additions;
    }

    /** Creates one as this release writes it. */
    public CalendarYear(int year, int version, SortedMap<LocalDate, Exception> exceptions) {
        this(year, version, exceptions, Additions.NONE);
    }

    @Override
    public CalendarYear keeping(Additions kept) {
        return new CalendarYear(year, version, exceptions, kept);
    }

    public static CalendarYear of(int year, int version, Map<LocalDate, Exception> exceptions) {
        return new CalendarYear(year, version, new TreeMap<>(exceptions));
    }

    public CalendarYear withVersion(int newVersion) {
        return new CalendarYear(year, newVersion, exceptions, additions);
    }

    /** Whether people work on that day of this year. */
    public boolean isWorkday(LocalDate day) {
        Exception exception = exceptions.get(day);
        return exception == null ? day.getDayOfWeek().getValue() < 6 : exception.kind() == DayKind.WORKDAY;
    }
}
