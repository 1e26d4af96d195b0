package org.yiwang.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits in units: 民法典 第二百零一条至第二百零三条. */
class TermTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private final WorkingDays workingDays = Calendars.real();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 10, 11, 15, 16, 20, 22, 30, 45, 60, 90, 120, 180, 250})
    void noCalendarMakesWorkingDaysLongerOrShorterThanTheirBounds(int number) {
        Term term = Term.workingDays(number);
        FIRST.datesUntil(LAST)
                .forEach(start -> assertThat(ChronoUnit.DAYS.between(start, workingDays.after(start, number)))
                        .as("%d from %s", number, start)
                        .isBetween((long) term.minDays(), (long) term.maxDays()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 12, 24})
    void monthsAreNeverLongerOrShorterThanTheirBounds(int number) {
        Term term = new Term(number, TermUnit.MONTH);
        FIRST.datesUntil(LAST).forEach(start -> assertThat(ChronoUnit.DAYS.between(start, term.end(start)))
                .isBetween((long) term.minDays(), (long) term.maxDays()));
    }

    @ParameterizedTest
    @CsvSource({
        "10, WORKING_DAY, 30, CALENDAR_DAY, true",
        "15, WORKING_DAY, 30, CALENDAR_DAY, true",
        "20, WORKING_DAY, 30, CALENDAR_DAY, false",
        "20, CALENDAR_DAY, 20, WORKING_DAY, true",
        "30, CALENDAR_DAY, 20, WORKING_DAY, false",
        "28, CALENDAR_DAY, 1, MONTH, true",
        "29, CALENDAR_DAY, 1, MONTH, false",
        "1, MONTH, 31, CALENDAR_DAY, true",
        "1, MONTH, 30, CALENDAR_DAY, false",
        "2, MONTH, 2, MONTH, true",
        "3, MONTH, 2, MONTH, false",
        "0, CALENDAR_DAY, 0, WORKING_DAY, true",
        "1, CALENDAR_DAY, 0, WORKING_DAY, false",
    })
    void aTermIsWithinAnotherIfItNeverEndsLater(
            int number, TermUnit unit, int otherNumber, TermUnit otherUnit, boolean within) {
        assertThat(new Term(number, unit).isWithin(new Term(otherNumber, otherUnit)))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"4, true, 0", "8, true, 0", "9, true, 2", "4, false, 1", "8, false, 1", "24, false, 3", "0, false, 0"})
    void hoursAreWorkingDaysOfEight(int hours, boolean onTheSpot, int expected) {
        assertThat(Term.ofHours(hours, onTheSpot)).isEqualTo(Term.workingDays(expected));
    }

    /** Neither lasts longer than its bounds, so a promise within the law's time never ends after it. */
    @Test
    void whatIsWithinEndsNoLaterFromAnyDay() {
        Term promised = Term.workingDays(15);
        Term statutory = new Term(30, TermUnit.CALENDAR_DAY);
        FIRST.datesUntil(LAST)
                .forEach(start -> assertThat(limit(start, promised)).isBeforeOrEqualTo(limit(start, statutory)));
    }

    private LocalDate limit(LocalDate start, Term term) {
        return workingDays.limit(start.atTime(2, 0).toInstant(ZoneOffset.UTC), term);
    }
}
