package org.yiwang.portal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.DayKind;

/** A year as a page of twelve months. {@code version} is 0 until one is published. */
record YearView(int year, int version, List<Month> months) {

    /** A month, with the number of days of its first week that belong to the month before. */
    record Month(int number, int before, List<Day> days) {}

    /** A day: whether it is a workday, and its exception from Monday to Friday. */
    record Day(LocalDate date, boolean works, @Nullable DayKind kind, String name) {

        public int number() {
            return date.getDayOfMonth();
        }

        public boolean weekend() {
            return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        }

        /** The class for its colour. */
        public String tone() {
            if (kind != null) {
                return kind == DayKind.HOLIDAY ? "holiday" : "worked";
            }
            return weekend() ? "weekend" : "";
        }
    }

    static YearView of(CalendarYear calendar, int version) {
        List<Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(calendar, YearMonth.of(calendar.year(), month)))
                .toList();
        return new YearView(calendar.year(), version, months);
    }

    /** The exceptions from Monday to Friday. */
    public List<Day> exceptions() {
        return months.stream()
                .flatMap(month -> month.days().stream())
                .filter(day -> day.kind() != null)
                .toList();
    }

    private static Month month(CalendarYear calendar, YearMonth month) {
        List<Day> days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(date -> day(calendar, date))
                .toList();
        return new Month(month.getMonthValue(), month.atDay(1).getDayOfWeek().getValue() - 1, days);
    }

    private static Day day(CalendarYear calendar, LocalDate date) {
        CalendarYear.Exception exception = calendar.exceptions().get(date);
        return exception == null
                ? new Day(date, calendar.isWorkday(date), null, "")
                : new Day(date, calendar.isWorkday(date), exception.kind(), exception.name());
    }
}
