package org.yiwang.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiwang.deadline.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class WorkingDaysTest {

    private static final Instant LONG_AGO = at("2017-01-01T00:00");

    private final WorkingDays workingDays = Calendars.real();

    @ParameterizedTest
    @CsvSource({
        "2018-10-15T10:00, 2, 2018-10-17T10:00",
        "2018-10-15T10:00, 7, 2018-10-24T10:00",
        "2018-10-15T10:00, 10, 2018-10-29T10:00",
        "2018-10-15T10:00, 0, 2018-10-15T10:00",
        "2018-10-19T17:30, 1, 2018-10-22T17:30",
        "2018-10-20T17:30, 1, 2018-10-22T17:30",
    })
    void keepsTheTimeOfDayAndSkipsWeekends(String start, int days, String expected) {
        assertThat(workingDays.after(at(start), days)).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T09:00, 1, 2026-10-08T09:00",
        "2026-09-30T09:00, 3, 2026-10-10T09:00",
        "2026-09-18T09:00, 1, 2026-09-20T09:00",
        "2018-12-28T16:00, 1, 2018-12-29T16:00",
        "2018-12-28T16:00, 2, 2019-01-02T16:00",
        "2025-12-31T16:00, 1, 2026-01-04T16:00",
    })
    void skipsHolidaysAndCountsWorkedWeekendsAcrossYears(String start, int days, String expected) {
        assertThat(workingDays.after(at(start), days)).isEqualTo(at(expected));
        assertThat(workingDays.before(at(expected), days, LONG_AGO)).isEqualTo(at(start));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-15T10:00, 2018-10-24T10:00, 7",
        "2018-10-15T10:00:01, 2018-10-24T10:00, 6",
        "2018-10-19T10:00, 2018-10-22T10:00, 1",
        "2018-10-19T10:00:01, 2018-10-22T10:00, 0",
        "2018-10-20T08:00, 2018-10-22T10:00, 0",
        "2018-10-22T10:00, 2018-10-22T10:00, 0",
        "2018-12-28T16:00, 2019-01-02T16:00, 2",
    })
    void whatIsLeftIsRoundedDown(String now, String due, int days) {
        assertThat(workingDays.left(at(now), at(due))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-19T10:00, 2018-10-19T10:00, 0",
        "2018-10-19T10:00, 2018-10-19T10:00:01, 1",
        "2018-10-19T10:00, 2018-10-21T23:00, 1",
        "2018-10-19T10:00, 2018-10-22T10:00, 1",
        "2018-10-19T10:00, 2018-10-22T10:00:01, 2",
        "2026-09-30T10:00, 2026-10-08T10:00, 1",
        "2018-12-28T16:00, 2019-01-02T16:00:01, 3",
    })
    void whatIsLateIsRoundedUp(String due, String now, int days) {
        assertThat(workingDays.late(at(due), at(now))).isEqualTo(days);
    }

    @Test
    void leftAndLateNeverTurnBackAsTimePasses() {
        long seed = System.nanoTime();
        LoggerFactory.getLogger(WorkingDaysTest.class).info("Seed {}", seed);
        Random random = new Random(seed);
        Instant due = workingDays.after(at("2018-01-02T00:00").plusSeconds(random.nextInt(200_000_000)), 5);
        int left = Integer.MAX_VALUE;
        int late = 0;
        Instant now = due.minus(Duration.ofDays(20));
        for (; now.isBefore(due.plus(Duration.ofDays(20))); now = now.plusSeconds(random.nextInt(20_000))) {
            assertThat(workingDays.left(now, due)).isLessThanOrEqualTo(left);
            assertThat(workingDays.late(due, now)).isGreaterThanOrEqualTo(late);
            left = workingDays.left(now, due);
            late = workingDays.late(due, now);
        }
    }

    @Test
    void goesBackNoFurtherThanTold() {
        WorkingDays oneYear = Calendars.of(CalendarYear.of(2026, 1, Map.of()));
        assertThat(oneYear.before(at("2026-01-02T09:00"), 3, at("2026-01-01T09:00")))
                .isEqualTo(at("2026-01-01T09:00"));
    }

    @Test
    void saysWhichYearsCalendarIsMissing() {
        assertThatThrownBy(() -> workingDays.after(at("2026-12-31T09:00"), 1))
                .isInstanceOfSatisfying(
                        CalendarMissing.class, e -> assertThat(e.year()).isEqualTo(2027));
    }
}
