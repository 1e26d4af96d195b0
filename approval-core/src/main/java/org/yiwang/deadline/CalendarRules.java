package org.yiwang.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;

/** Checks the calendar of a year before it is published. */
@Component
public class CalendarRules {

    private static final int MAX_NAME_LENGTH = 40;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 2;
    /** Every year has about 250; far fewer means that a form arrived without its days. */
    private static final int MIN_WORKDAYS = 200;

    private final Clock clock;

    CalendarRules(Clock clock) {
        this.clock = clock;
    }

    /** The first reason why {@code draft} can't follow {@code before}; null when the year has no calendar yet. */
    public Optional<Refusal> refusal(CalendarYear draft, @Nullable CalendarYear before) {
        return year(draft)
                .or(() -> exceptions(draft))
                .or(() -> hours(draft))
                .or(() -> workdays(draft))
                .or(() -> before == null ? Optional.empty() : past(draft, before));
    }

    private Optional<Refusal> year(CalendarYear draft) {
        int latest = Year.now(clock.withZone(WorkingDays.ZONE)).getValue() + YEARS_AHEAD;
        if (draft.year() < FIRST_YEAR || draft.year() > latest) {
            return Optional.of(
                    Refusal.invalid("year", "calendar.year", String.valueOf(FIRST_YEAR), String.valueOf(latest)));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> exceptions(CalendarYear draft) {
        return draft.exceptions().entrySet().stream()
                .flatMap(day -> day(draft.year(), day.getKey(), day.getValue()).stream())
                .findFirst();
    }

    private static Optional<Refusal> hours(CalendarYear draft) {
        return draft.hours().entrySet().stream()
                .filter(from -> from.getKey().getYear() != draft.year()
                        || !from.getValue().areInOrder())
                .findFirst()
                .map(from ->
                        Refusal.invalid("hours", "calendar.hours", from.getKey().toString()));
    }

    private static Optional<Refusal> day(int year, LocalDate day, CalendarYear.Exception exception) {
        if (day.getYear() != year) {
            return Optional.of(Refusal.invalid("work", "calendar.otherYear", day.toString(), String.valueOf(year)));
        }
        return PlainText.isBlank(exception.name()) || PlainText.length(exception.name()) > MAX_NAME_LENGTH
                ? Optional.of(Refusal.invalid("name", "calendar.name", day.toString(), MAX_NAME_LENGTH))
                : Optional.empty();
    }

    private static Optional<Refusal> workdays(CalendarYear draft) {
        long workdays = days(draft.year()).filter(draft::isWorkday).count();
        if (workdays < MIN_WORKDAYS) {
            return Optional.of(Refusal.invalid("work", "calendar.tooFew", workdays, MIN_WORKDAYS));
        }
        return draft.exceptions().values().stream().noneMatch(day -> day.kind() == DayKind.HOLIDAY)
                ? Optional.of(Refusal.invalid("work", "calendar.noHoliday", String.valueOf(draft.year())))
                : Optional.empty();
    }

    /**
     * A day whose business is closed can't change, because limits have passed by it: a limit that has passed stays
     * passed.
     */
    private Optional<Refusal> past(CalendarYear draft, CalendarYear before) {
        return days(draft.year())
                .takeWhile(day -> isClosed(day, draft) || isClosed(day, before))
                .filter(day -> draft.isWorkday(day) != before.isWorkday(day)
                        || !draft.hours(day).close().equals(before.hours(day).close()))
                .findFirst()
                .map(day -> Refusal.invalid("work", "calendar.dayOver", day.toString()));
    }

    private boolean isClosed(LocalDate day, CalendarYear calendar) {
        return day.atTime(calendar.hours(day).close())
                .atZone(WorkingDays.ZONE)
                .toInstant()
                .isBefore(clock.instant());
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
