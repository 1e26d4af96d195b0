package org.yiwang.application.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.application.limit.CaseOfTime.DECISION;
import static org.yiwang.application.limit.CaseOfTime.PUBLIC_NOTICE;
import static org.yiwang.application.limit.CaseOfTime.accepted;
import static org.yiwang.application.limit.CaseOfTime.submitted;
import static org.yiwang.deadline.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.Calendars;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.TermUnit;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.supervision.Light;
import org.yiwang.supervision.SupervisionAccess;
import org.yiwang.supervision.TimeStatus;

/** The time of an application by law: 行政许可法 第三十二条, 第四十二条 to 第四十五条. Acceptance is Monday, 2018-10-15. */
class TimeLimitsTest {

    private final WorkingDays workingDays = Calendars.real();
    private final TimeLimits limits = limits(workingDays);

    private static TimeLimits limits(WorkingDays days) {
        return new TimeLimits(new LimitClock(days), days, SupervisionAccess.of(days), intake(days));
    }

    private static IntakeLimits intake(WorkingDays days) {
        return new IntakeLimits(new LimitClock(days), days, SupervisionAccess.of(days));
    }

    private @Nullable LocalDate promised(CaseOfTime matter) {
        return day(limits.promisedDue(matter.build()));
    }

    private @Nullable LocalDate stepDue(CaseOfTime matter) {
        return day(limits.of(matter.build()).stepDueAt());
    }

    private TimeStatus standing(CaseOfTime matter, String now) {
        return limits.standing(limits.of(matter.build()), at(now));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : WorkingDays.day(at);
    }

    private static CaseOfTime matter() {
        return accepted(7, 10, "2018-10-15T10:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-16T10:00, 2018-10-16T16:00, 2018-10-24",
        "2018-10-16T10:00, 2018-10-17T15:00, 2018-10-25",
        "2018-10-16T16:00, 2018-10-17T09:00, 2018-10-25",
        "2018-10-19T17:30, 2018-10-22T09:00, 2018-10-25",
        "2018-10-19T17:30, 2018-10-21T09:00, 2018-10-24",
        "2018-10-24T10:00, 2018-10-26T10:00, 2018-10-26",
    })
    void aPauseTakesOutTheWorkingDaysAfterTheDayItBeganThroughTheDayItEnded(
            String from, String until, LocalDate expected) {
        assertThat(promised(matter().pause(from, 5).resume(until))).isEqualTo(expected);
    }

    @Test
    void aPauseAcrossTheNationalHolidayDoesNotMoveTheLimitIntoTheNight() {
        CaseOfTime matter =
                accepted(5, 20, "2018-09-26T10:00").pause("2018-09-28T16:00", 5).resume("2018-10-08T09:00");
        assertThat(limits.promisedDue(matter.build())).isEqualTo(at("2018-10-11T17:30"));
    }

    @Test
    void aStepThatIsNotCountedPausesTheClockByItself() {
        CaseOfTime noticed = matter().go("2018-10-17T10:00", PUBLIC_NOTICE);
        assertThat(limits.of(noticed.build()).clock()).isEqualTo(ClockState.PAUSED);
        assertThat(standing(noticed, "2018-10-18T10:00")).isEqualTo(new TimeStatus(Light.PAUSED, 6, null, null));
        assertThat(promised(noticed.go("2018-10-26T10:00", DECISION))).isEqualTo(LocalDate.of(2018, 11, 2));
    }

    @Test
    void aPublicNoticeThatLastsLongerThanItsDaysIsLateItself() {
        CaseOfTime noticed = matter().go("2018-10-15T10:00", PUBLIC_NOTICE);
        assertThat(standing(noticed, "2018-10-25T08:00").light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void aPauseWithinAStepThatIsNotCountedIsNotTakenOutTwice() {
        CaseOfTime noticed = matter().go("2018-10-17T10:00", PUBLIC_NOTICE)
                .pause("2018-10-18T10:00", 2)
                .resume("2018-10-22T10:00")
                .go("2018-10-26T10:00", DECISION);
        assertThat(promised(noticed)).isEqualTo(LocalDate.of(2018, 11, 2));
    }

    @Test
    void aLateCaseStaysRedWhileItIsSuspended() {
        CaseOfTime late = accepted(5, 20, "2018-10-15T10:00").pause("2018-12-10T10:00", 20);
        assertThat(standing(late, "2018-12-11T10:00").light()).isEqualTo(Light.RED);
        assertThat(standing(late.resume("2018-12-20T10:00"), "2018-12-21T10:00").light())
                .isEqualTo(Light.RED);
    }

    @Test
    void aCaseBeyondItsPromiseStaysYellowWhileItIsSuspendedAndDoesNotTurnRed() {
        CaseOfTime late = matter().pause("2018-10-25T10:00", 20);
        assertThat(standing(late, "2018-12-11T10:00").light()).isEqualTo(Light.YELLOW);
        assertThat(standing(late.resume("2018-12-12T10:00"), "2018-12-13T10:00").light())
                .isEqualTo(Light.YELLOW);
    }

    @Test
    void anExtensionAfterThePromiseMovesOnlyTheStatutoryLimit() {
        CaseOfTime late = matter().extend(at("2018-10-26T10:00"), 10);
        assertThat(standing(late, "2018-11-01T10:00").light()).isEqualTo(Light.YELLOW);
        assertThat(day(limits.of(late.build()).statutoryDueAt())).isEqualTo(LocalDate.of(2018, 11, 12));
        assertThat(promised(late)).isEqualTo(LocalDate.of(2018, 10, 24));
    }

    @Test
    void anExtensionAfterTheStatutoryLimitMovesNothing() {
        CaseOfTime late = matter().extend(at("2018-10-30T10:00"), 10);
        assertThat(standing(late, "2018-10-31T10:00").light()).isEqualTo(Light.RED);
        assertThat(limits.isStatutoryOver(matter().build(), at("2018-10-30T10:00")))
                .isTrue();
        assertThat(limits.isStatutoryOver(matter().build(), at("2018-10-29T17:30")))
                .isFalse();
    }

    @Test
    void theLimitOfAStepMovesWithPausesAndExtensions() {
        assertThat(stepDue(matter())).isEqualTo(LocalDate.of(2018, 10, 17));
        assertThat(stepDue(matter().pause("2018-10-16T10:00", 5).resume("2018-10-18T10:00")))
                .isEqualTo(LocalDate.of(2018, 10, 19));
        assertThat(stepDue(matter().extend(at("2018-10-16T10:00"), 3))).isEqualTo(LocalDate.of(2018, 10, 22));
        assertThat(stepDue(matter().pause("2018-10-16T10:00", 5))).isNull();
    }

    @Test
    void afterTheDecisionTheTimeOfDeliveryRuns() {
        CaseOfTime granted =
                matter().go("2018-10-16T10:00", DECISION).take("2018-10-17T10:00", Action.GRANT, State.GRANTED);
        assertThat(standing(granted, "2018-10-25T10:00").light()).isEqualTo(Light.GREEN);
        assertThat(day(limits.of(granted.build()).dueAt())).isEqualTo(LocalDate.of(2018, 10, 31));
        assertThat(standing(granted, "2018-11-01T10:00").light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void whatIsAcceptedAfterFiveDaysWithoutANoticeCountsFromItsReceipt() {
        Application application = submitted(7, 10, "2018-10-15T10:00").build();
        assertThat(intake(workingDays).acceptedFrom(application, at("2018-10-22T17:30")))
                .isEqualTo(at("2018-10-22T17:30"));
        assertThat(intake(workingDays).acceptedFrom(application, at("2018-10-22T17:31")))
                .isEqualTo(at("2018-10-15T10:00"));
    }

    @Test
    void onlyTheFirstNoticeBeginsTheTimeOfAcceptanceAnew() {
        CaseOfTime once = submitted(7, 10, "2018-10-15T10:00")
                .take("2018-10-16T10:00", Action.SEND_BACK, State.SENT_BACK)
                .take("2018-10-22T10:00", Action.RESUBMIT, State.SUBMITTED);
        assertThat(intake(workingDays).acceptedFrom(once.build(), at("2018-10-29T17:31")))
                .isEqualTo(at("2018-10-22T10:00"));
        CaseOfTime twice = once.take("2018-10-23T10:00", Action.SEND_BACK, State.SENT_BACK)
                .take("2018-10-29T10:00", Action.RESUBMIT, State.SUBMITTED);
        assertThat(intake(workingDays).acceptedFrom(twice.build(), at("2018-10-29T17:31")))
                .isEqualTo(at("2018-10-22T10:00"));
    }

    @Test
    void aMissingCalendarWithholdsOnlyWhatItMakesUnknown() {
        CaseOfTime matter = accepted(3, 20, "2026-12-21T10:00");
        TimeLimit limit = limits.of(matter.build());
        assertThat(day(limit.dueAt())).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(limit.statutoryDueAt()).isNull();
        assertThat(limit.calendarMissingFor()).isEqualTo(2027);
        assertThat(standing(matter, "2026-12-25T10:00").light()).isEqualTo(Light.YELLOW);
    }

    /** A limit that has passed stays passed, whichever way a case goes. */
    @Test
    void noSequenceMakesAPassedLimitUnpassed() {
        long seed = System.nanoTime();
        LoggerFactory.getLogger(TimeLimitsTest.class).info("Seed {}", seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            new Life(random, round).live();
        }
    }

    /** A random life of a case; at any time two nodes with its data and the same calendars agree on its limits. */
    private final class Life {

        private final Random random;
        private final int round;
        private final CaseOfTime matter;
        private CalendarYear year = CalendarYear.of(2018, 1, Map.of());
        private Instant now = at("2018-02-05T10:00");
        private boolean extended;
        private boolean promisePassed;
        private boolean statutoryPassed;

        Life(Random random, int round) {
            this.random = random;
            this.round = round;
            int promised = random.nextInt(10);
            this.matter =
                    accepted(term(random, promised), term(random, promised + random.nextInt(10)), "2018-02-05T10:00");
        }

        private static Term term(Random random, int days) {
            TermUnit unit = TermUnit.values()[random.nextInt(TermUnit.values().length)];
            return new Term(unit == TermUnit.MONTH ? days / 8 : days, unit);
        }

        void live() {
            for (int i = 0; i < 40; i++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(2 * 24 * 60)));
                look();
                happen();
                look();
            }
        }

        private void look() {
            TimeLimits here = limits(Calendars.of(year));
            Application application = matter.build();
            TimeLimit limit = here.of(application);
            assertThat(limits(Calendars.of(year)).of(application)).isEqualTo(limit);
            Light light = here.standing(limit, now).light();
            boolean promise = isPast(here.promisedDue(application), here, application);
            assertThat(promise || !promisePassed)
                    .as("promise, round %d at %s", round, now)
                    .isTrue();
            boolean statutory = here.isStatutoryOver(application, now);
            assertThat(statutory || !statutoryPassed)
                    .as("law, round %d at %s", round, now)
                    .isTrue();
            if (statutory && promise) {
                assertThat(light).as("round %d at %s", round, now).isEqualTo(Light.RED);
            }
            promisePassed = promise;
            statutoryPassed = statutory;
        }

        /** A limit that a pause holds is not past, whatever the day that it would end with. */
        private boolean isPast(@Nullable Instant due, TimeLimits here, Application application) {
            return due != null && now.isAfter(due) && !here.isHeld(application);
        }

        private void happen() {
            switch (random.nextInt(6)) {
                case 0, 1 -> pauseOrResume();
                case 2, 3 -> goOn();
                case 4 -> editCalendar();
                default -> extend();
            }
        }

        private void pauseOrResume() {
            if (matter.isPaused()) {
                matter.resume(now);
            } else {
                matter.pause(now, 1 + random.nextInt(5));
            }
        }

        private void goOn() {
            if (!matter.isPaused()) {
                matter.go(now, 2 + random.nextInt(3));
            }
        }

        private void extend() {
            if (!extended && random.nextInt(4) == 0) {
                extended = true;
                matter.extend(now, 1 + random.nextInt(10));
            }
        }

        /** The county changes days to come only: see {@code CalendarRules}. */
        private void editCalendar() {
            year = CalendarEdits.random(year, WorkingDays.day(now), random);
        }
    }
}
