package org.yiwang.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiwang.deadline.Calendars.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.deadline.OfficeHours.Span;

/** Limits are dates: 民法典 第二百零一条、第二百零三条, 行政许可法 第八十二条. */
class WorkingDaysTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2017, 1, 1);

    private final WorkingDays workingDays = Calendars.real();

    @ParameterizedTest
    @CsvSource({
        "2018-10-15, 2, 2018-10-17",
        "2018-10-15, 7, 2018-10-24",
        "2018-10-15, 10, 2018-10-29",
        "2018-10-15, 0, 2018-10-15",
        "2018-10-19, 1, 2018-10-22",
        "2018-10-20, 1, 2018-10-22",
    })
    void theFirstDayIsNotCountedAndWeekendsAreSkipped(LocalDate start, int days, LocalDate expected) {
        assertThat(workingDays.after(start, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-18, 1, 2026-09-20",
        "2018-12-28, 1, 2018-12-29",
        "2018-12-28, 2, 2019-01-02",
        "2025-12-31, 1, 2026-01-04",
    })
    void holidaysAreSkippedAndWorkedWeekendsCountAcrossYears(LocalDate start, int days, LocalDate expected) {
        assertThat(workingDays.after(start, days)).isEqualTo(expected);
        assertThat(workingDays.before(expected, days, LONG_AGO)).isEqualTo(start);
        assertThat(workingDays.between(start, expected)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-15T10:00, 3, 2018-10-18T17:30",
        "2018-10-15T23:50, 3, 2018-10-18T17:30",
        "2018-10-20T10:00, 1, 2018-10-22T17:30",
    })
    void aLimitEndsWithTheCloseOfBusinessWheneverItBegan(String start, int days, String expected) {
        assertThat(workingDays.close(workingDays.limit(at(start), Term.workingDays(days))))
                .isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-15T10:00, 2018-10-15",
        "2018-10-15T17:30:00, 2018-10-15",
        "2018-10-15T17:30:01, 2018-10-16",
        "2018-10-19T20:00, 2018-10-22",
        "2018-10-20T10:00, 2018-10-22",
        "2018-12-29T10:00, 2018-12-29",
    })
    void aMatterDoneOnTheSpotIsDueOnThatDayOrTheNextWorkingDay(String start, LocalDate expected) {
        assertThat(workingDays.limit(at(start), Term.workingDays(0))).isEqualTo(expected);
    }

    @Test
    void officeHoursApplyFromTheirDay() {
        OfficeHours summer = new OfficeHours(List.of(
                new Span(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                new Span(LocalTime.of(15, 0), LocalTime.of(18, 0))));
        CalendarYear year = CalendarYear.of(2026, 1, Map.of()).withHours(Map.of(LocalDate.of(2026, 7, 1), summer));
        WorkingDays days = Calendars.of(year);
        assertThat(days.close(LocalDate.of(2026, 6, 30))).isEqualTo(at("2026-06-30T17:30"));
        assertThat(days.close(LocalDate.of(2026, 7, 1))).isEqualTo(at("2026-07-01T18:00"));
    }

    @Test
    void goesBackNoFurtherThanTold() {
        WorkingDays oneYear = Calendars.of(CalendarYear.of(2026, 1, Map.of()));
        assertThat(oneYear.before(LocalDate.of(2026, 1, 2), 3, LocalDate.of(2026, 1, 1)))
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void saysWhichYearsCalendarIsMissing() {
        Instant start = at("2026-12-31T09:00");
        assertThatThrownBy(() -> workingDays.limit(start, Term.workingDays(1)))
                .isInstanceOfSatisfying(
                        CalendarMissing.class, e -> assertThat(e.year()).isEqualTo(2027));
    }
}
