package org.yiwang.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiwang.deadline.Calendars.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.yiwang.deadline.CalendarMissing;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.Calendars;
import org.yiwang.deadline.WorkingDays;

class SupervisionTest {

    private static final LocalDate MONDAY = LocalDate.of(2018, 10, 15);

    private final WorkingDays workingDays = Calendars.real();
    private final Supervision supervision = new Supervision(workingDays);

    private Limits limits(String matter, LocalDate begun) {
        return switch (matter) {
            case "case 7/10" -> ofCase(begun, 7, 10);
            case "special procedure 7", "step 7" -> supervision.ofStep(begun, 7);
            case "pre-review 2" -> supervision.ofPreReview(begun, 2);
            case "reply 10-22" -> supervision.ofReply(begun, LocalDate.of(2018, 10, 22));
            default -> throw new IllegalArgumentException(matter);
        };
    }

    private Limits ofCase(LocalDate accepted, int promised, int statutory) {
        return supervision.ofCase(
                accepted, promised, workingDays.after(accepted, promised), workingDays.after(accepted, statutory));
    }

    @ParameterizedTest
    @CsvSource({
        "case 7/10, 2018-10-19, 2018-10-24, 2018-10-29",
        "special procedure 7, 2018-10-19, 2018-10-24, 2018-10-25",
        "step 7, 2018-10-19, 2018-10-24, 2018-10-25",
        "pre-review 2, 2018-10-17, 2018-10-22, 2018-10-24",
        "reply 10-22, 2018-10-17, 2018-10-22, 2018-10-23",
    })
    void theKnownGoodExamplesHoldFromTheCloseOfBusiness(
            String matter, LocalDate warn, LocalDate yellow, LocalDate red) {
        Limits limits = limits(matter, MONDAY);
        assertThat(limits.warnAfter()).isEqualTo(workingDays.close(warn));
        assertThat(limits.yellowAfter()).isEqualTo(workingDays.close(yellow));
        assertThat(limits.redAfter()).isEqualTo(workingDays.close(red));
    }

    @ParameterizedTest
    @CsvSource({
        "case 7/10, 2019-01-04, 2019-01-09, 2019-01-14",
        "special procedure 7, 2019-01-04, 2019-01-09, 2019-01-10",
        "pre-review 2, 2019-01-02, 2019-01-07, 2019-01-09",
    })
    void aWorkedWeekendCountsAndTheNewYearDoesNot(String matter, LocalDate warn, LocalDate yellow, LocalDate red) {
        Limits limits = limits(matter, LocalDate.of(2018, 12, 28));
        assertThat(limits.warnAfter()).isEqualTo(workingDays.close(warn));
        assertThat(limits.yellowAfter()).isEqualTo(workingDays.close(yellow));
        assertThat(limits.redAfter()).isEqualTo(workingDays.close(red));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-15T10:00, GREEN, 7,",
        "2018-10-19T17:30, GREEN, 3,",
        "2018-10-22T08:00, WARNING, 2,",
        "2018-10-24T08:00, WARNING, 0,",
        "2018-10-24T17:30, WARNING, 0,",
        "2018-10-24T17:30:01, YELLOW, , 0",
        "2018-10-25T08:00, YELLOW, , 1",
        "2018-10-27T12:00, YELLOW, , 2",
        "2018-10-29T17:30, YELLOW, , 3",
        "2018-10-29T17:30:01, RED, , 3",
        "2018-10-30T08:00, RED, , 4",
    })
    void daysAreLeftAfterTodayAndLateFromTheCloseOfBusiness(String now, Light light, Integer left, Integer late) {
        assertThat(supervision.standing(limits("case 7/10", MONDAY), at(now)))
                .isEqualTo(new TimeStatus(light, left, late, null));
    }

    @Test
    void tenDaysAreLeftOnTheDayOfAcceptanceOfATenDayMatter() {
        Limits limits = ofCase(MONDAY, 10, 20);
        assertThat(supervision.standing(limits, at("2018-10-15T15:00")).daysLeft())
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2018-10-15, 2018-10-16",
        "2, 2018-10-16, 2018-10-17",
        "3, 2018-10-16, 2018-10-18",
        "5, 2018-10-18, 2018-10-22",
        "6, 2018-10-18, 2018-10-23",
        "20, 2018-11-07, 2018-11-12",
    })
    void theWarningComesInTheLastThirdAndAtMostTwoDaysBefore(int days, LocalDate warn, LocalDate due) {
        Limits limits = ofCase(MONDAY, days, days);
        assertThat(limits.dueAt()).isEqualTo(workingDays.close(due));
        assertThat(limits.warnAfter()).isEqualTo(workingDays.close(warn));
    }

    @Test
    void aMatterDoneOnTheSpotNeverWarns() {
        Limits limits = ofCase(MONDAY, 0, 0);
        assertThat(limits.at(at("2018-10-15T17:30"))).isEqualTo(Light.GREEN);
        assertThat(limits.at(at("2018-10-15T17:30:01"))).isEqualTo(Light.RED);
    }

    @Test
    void warnsExactlyWhenFewDaysRemain() {
        long seed = System.nanoTime();
        LoggerFactory.getLogger(SupervisionTest.class).info("Seed {}", seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Instant accepted = at("2018-01-02T00:00").plusSeconds(random.nextInt(200_000_000));
            int promised = 1 + random.nextInt(25);
            Limits limits = ofCase(WorkingDays.day(accepted), promised, promised + random.nextInt(30));
            LocalDate day = WorkingDays.day(accepted).plusDays(random.nextInt(40));
            Instant noon = at(day + "T12:00");
            TimeStatus standing = supervision.standing(limits, noon);
            int few = Math.min(2, promised / 3);
            // On a day off the light is that of the close of business before it; the days are those from Monday on.
            if (workingDays.between(day.minusDays(1), day) == 1 && !day.isEqual(WorkingDays.day(accepted))) {
                assertThat(standing.light() == Light.GREEN)
                        .as("%s at %s: %s", limits, noon, standing)
                        .isEqualTo(standing.daysLeft() != null && standing.daysLeft() > few);
            }
            assertThat(standing.light().compareTo(Light.WARNING) > 0).isEqualTo(noon.isAfter(limits.dueAt()));
        }
    }

    @Test
    void aMissingCalendarIsAnError() {
        assertThatThrownBy(() -> ofCase(LocalDate.of(2026, 12, 28), 3, 10))
                .isInstanceOfSatisfying(
                        CalendarMissing.class, e -> assertThat(e.year()).isEqualTo(2027));
    }

    @Test
    void theLightIsKnownEvenWhenTheDaysCannotBeCounted() {
        Limits limits = ofCase(LocalDate.of(2026, 12, 21), 3, 5);
        assertThat(supervision.standing(limits, at("2027-01-08T09:00")))
                .isEqualTo(new TimeStatus(Light.RED, null, null, 2027));
    }

    @Test
    void noCalendarBeforeTheBeginningIsNeeded() {
        WorkingDays days = Calendars.of(CalendarYear.of(2026, 1, Map.of()));
        Limits limits = new Supervision(days).ofStep(LocalDate.of(2026, 1, 1), 1);
        assertThat(limits.dueAt()).isEqualTo(at("2026-01-02T17:30"));
    }
}
