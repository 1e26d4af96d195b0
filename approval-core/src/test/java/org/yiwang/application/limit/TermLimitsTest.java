package org.yiwang.application.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.application.limit.CaseOfTime.accepted;
import static org.yiwang.deadline.Calendars.at;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.deadline.Calendars;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.TermUnit;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.supervision.Light;
import org.yiwang.supervision.SupervisionAccess;
import org.yiwang.supervision.TimeStatus;

/** Limits in working days, calendar days and months: 民法典 第二百零一条 to 第二百零三条. */
class TermLimitsTest {

    private final TimeLimits limits = limits(Calendars.real());

    private static TimeLimits limits(WorkingDays days) {
        LimitClock clock = new LimitClock(days);
        return new TimeLimits(
                clock, days, SupervisionAccess.of(days), new IntakeLimits(clock, days, SupervisionAccess.of(days)));
    }

    private @Nullable LocalDate promised(CaseOfTime matter) {
        return day(limits.promisedDue(matter.build()));
    }

    private TimeStatus standing(CaseOfTime matter, String now) {
        return limits.standing(limits.of(matter.build()), at(now));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : WorkingDays.day(at);
    }

    @Test
    void aMissingStatutoryCalendarKeepsTheWarningBeforeThePromisedMaterial() {
        CaseOfTime matter = accepted(8, 20, "2026-12-14T10:00").promise(LocalDate.of(2026, 12, 18));
        assertThat(limits.of(matter.build()).calendarMissingFor()).isEqualTo(2027);
        assertThat(standing(matter, "2026-12-16T10:00").light()).isEqualTo(Light.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "30, CALENDAR_DAY, 2018-10-15T10:00, 2018-11-14",
        "5, CALENDAR_DAY, 2018-10-15T10:00, 2018-10-22",
        "5, CALENDAR_DAY, 2026-09-30T10:00, 2026-10-08",
        "15, CALENDAR_DAY, 2025-12-17T10:00, 2026-01-04",
        "1, MONTH, 2018-10-15T10:00, 2018-11-15",
        "1, MONTH, 2019-01-31T10:00, 2019-02-28",
        "1, MONTH, 2026-09-01T10:00, 2026-10-08",
        "0, MONTH, 2018-10-20T10:00, 2018-10-22",
    })
    void aLimitCountsInItsUnitAndEndsOnAWorkingDay(int number, TermUnit unit, String accepted, LocalDate expected) {
        Term term = new Term(number, unit);
        assertThat(promised(accepted(term, term, accepted))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-16T10:00, 2018-10-16T16:00, 2018-10-24, 2018-11-15",
        "2018-10-16T10:00, 2018-10-18T16:00, 2018-10-26, 2018-11-19",
        "2018-10-19T17:30, 2018-10-22T09:00, 2018-10-29, 2018-11-19",
        "2018-10-24T10:00, 2018-10-29T09:00, 2018-10-29, 2018-11-20",
    })
    void aPauseTakesOutCalendarDaysOfALimitThatCountsThem(String from, String until, LocalDate days, LocalDate month) {
        CaseOfTime matter = accepted(
                        new Term(9, TermUnit.CALENDAR_DAY), new Term(1, TermUnit.MONTH), "2018-10-15T10:00")
                .pause(from, 5)
                .resume(until);
        assertThat(promised(matter)).isEqualTo(days);
        assertThat(day(limits.of(matter.build()).statutoryDueAt())).isEqualTo(month);
    }

    /** The fifth day is Saturday, so the limit ends on Monday; paused on Sunday it goes on from there. */
    @Test
    void aPauseThatBeginsAfterTheLastCountedDayStillHoldsTheLimit() {
        Term five = new Term(5, TermUnit.CALENDAR_DAY);
        CaseOfTime matter = accepted(five, five, "2018-10-15T10:00").pause("2018-10-21T10:00", 5);
        assertThat(limits.isHeld(matter.build())).isTrue();
        assertThat(promised(matter.resume("2018-10-23T10:00"))).isEqualTo(LocalDate.of(2018, 10, 23));
    }

    @Test
    void anExtensionAddsWorkingDaysToALimitInCalendarDays() {
        Term five = new Term(5, TermUnit.CALENDAR_DAY);
        CaseOfTime matter = accepted(five, five, "2018-10-15T10:00").extend(at("2018-10-17T10:00"), 5);
        assertThat(promised(matter)).isEqualTo(LocalDate.of(2018, 10, 29));
    }

    @Test
    void remainingAndWarningsCountWorkingDaysWhateverTheUnit() {
        CaseOfTime matter =
                accepted(new Term(30, TermUnit.CALENDAR_DAY), new Term(2, TermUnit.MONTH), "2018-10-15T10:00");
        assertThat(standing(matter, "2018-10-15T11:00")).isEqualTo(new TimeStatus(Light.GREEN, 22, null, null));
        assertThat(standing(matter, "2018-11-09T17:31").light()).isEqualTo(Light.WARNING);
        assertThat(standing(matter, "2018-11-15T10:00").light()).isEqualTo(Light.YELLOW);
        assertThat(standing(matter, "2018-12-18T10:00").light()).isEqualTo(Light.RED);
    }
}
