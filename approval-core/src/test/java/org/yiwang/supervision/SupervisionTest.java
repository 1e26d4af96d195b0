package org.yiwang.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiwang.deadline.Calendars.at;

import java.time.Instant;
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

    private static final String MONDAY = "2018-10-15T10:00";

    private final WorkingDays workingDays = Calendars.real();
    private final Supervision supervision = new Supervision(workingDays);

    private Limits limits(String matter, String begun) {
        return switch (matter) {
            case "case 7/10" -> supervision.ofCase(at(begun), 7, 10);
            case "special procedure 7" -> supervision.ofSpecialProcedure(at(begun), 7);
            case "step 7" -> supervision.ofStep(at(begun), 7);
            case "pre-review 2" -> supervision.ofPreReview(at(begun), 2);
            case "reply 10-22" -> supervision.ofReply(at(begun), at("2018-10-22T10:00"));
            default -> throw new IllegalArgumentException(matter);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "case 7/10, 2018-10-19T10:00, 2018-10-24T10:00, 2018-10-29T10:00",
        "special procedure 7, 2018-10-19T10:00, 2018-10-24T10:00, 2018-10-25T10:00",
        "step 7, 2018-10-19T10:00, 2018-10-24T10:00, 2018-10-25T10:00",
        "pre-review 2, 2018-10-17T10:00, 2018-10-22T10:00, 2018-10-24T10:00",
        "reply 10-22, 2018-10-17T10:00, 2018-10-22T10:00, 2018-10-23T10:00",
    })
    void theKnownGoodExamplesHold(String matter, String warn, String yellow, String red) {
        Limits limits = limits(matter, MONDAY);
        assertThat(limits.warnAfter()).isEqualTo(at(warn));
        assertThat(limits.yellowAfter()).isEqualTo(at(yellow));
        assertThat(limits.redAfter()).isEqualTo(at(red));
    }

    @ParameterizedTest
    @CsvSource({
        "case 7/10, 2019-01-04T16:00, 2019-01-09T16:00, 2019-01-14T16:00",
        "special procedure 7, 2019-01-04T16:00, 2019-01-09T16:00, 2019-01-10T16:00",
        "pre-review 2, 2019-01-02T16:00, 2019-01-07T16:00, 2019-01-09T16:00",
    })
    void aWorkedWeekendCountsAndTheNewYearDoesNot(String matter, String warn, String yellow, String red) {
        Limits limits = limits(matter, "2018-12-28T16:00");
        assertThat(limits.warnAfter()).isEqualTo(at(warn));
        assertThat(limits.yellowAfter()).isEqualTo(at(yellow));
        assertThat(limits.redAfter()).isEqualTo(at(red));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-15T10:00:00, GREEN, 7,",
        "2018-10-19T10:00:00, GREEN, 3,",
        "2018-10-19T10:00:01, WARNING, 2,",
        "2018-10-24T10:00:00, WARNING, 0,",
        "2018-10-24T10:00:01, YELLOW, , 1",
        "2018-10-29T10:00:00, YELLOW, , 3",
        "2018-10-29T10:00:01, RED, , 4",
    })
    void oneSecondLateIsLate(String now, Light light, Integer left, Integer late) {
        assertThat(supervision.standing(limits("case 7/10", MONDAY), at(now)))
                .isEqualTo(new TimeStatus(light, left, late, null));
    }

    @Test
    void warnsExactlyWhenTwoDaysOrFewerAreLeft() {
        long seed = System.nanoTime();
        LoggerFactory.getLogger(SupervisionTest.class).info("Seed {}", seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Instant accepted = at("2018-01-02T00:00").plusSeconds(random.nextInt(200_000_000));
            int promised = random.nextInt(25);
            Limits limits = supervision.ofCase(accepted, promised, promised + random.nextInt(30));
            Instant now = accepted.plusSeconds(random.nextInt(3_000_000));
            TimeStatus standing = supervision.standing(limits, now);
            assertThat(standing.light() == Light.GREEN)
                    .as("%s at %s: %s", limits, now, standing)
                    .isEqualTo(standing.daysLeft() != null && standing.daysLeft() > 2);
            assertThat(standing.light().compareTo(Light.WARNING) > 0).isEqualTo(now.isAfter(limits.dueAt()));
        }
    }

    @Test
    void aShortMatterWarnsFromItsBeginning() {
        Limits limits = supervision.ofCase(at(MONDAY), 1, 1);
        assertThat(supervision.standing(limits, at(MONDAY))).isEqualTo(new TimeStatus(Light.WARNING, 1, null, null));
        assertThat(limits.at(at("2018-10-16T10:00:01"))).isEqualTo(Light.RED);
    }

    @Test
    void aMissingCalendarIsAnError() {
        assertThatThrownBy(() -> supervision.ofCase(at("2026-12-28T09:00"), 3, 10))
                .isInstanceOfSatisfying(
                        CalendarMissing.class, e -> assertThat(e.year()).isEqualTo(2027));
    }

    @Test
    void theLightIsKnownEvenWhenTheDaysCannotBeCounted() {
        Limits limits = supervision.ofCase(at("2026-12-21T09:00"), 3, 5);
        assertThat(supervision.standing(limits, at("2027-01-08T09:00")))
                .isEqualTo(new TimeStatus(Light.RED, null, null, 2027));
    }

    @Test
    void noCalendarBeforeTheBeginningIsNeeded() {
        Supervision oneYear = new Supervision(Calendars.of(CalendarYear.of(2026, 1, Map.of())));
        Limits limits = oneYear.ofCase(at("2026-01-01T09:00"), 1, 3);
        assertThat(limits.dueAt()).isEqualTo(at("2026-01-02T09:00"));
    }
}
