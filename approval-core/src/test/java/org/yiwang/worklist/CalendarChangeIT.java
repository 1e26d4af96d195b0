package org.yiwang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.CoreNode;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.deadline.CalendarDesk;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.DayKind;
import org.yiwang.deadline.PublishCalendar;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.supervision.Light;

/** Open applications follow when the county edits the calendar. */
class CalendarChangeIT {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final int YEAR = Year.now(WorkingDays.ZONE).getValue();
    private static final Actor ADMINISTRATOR =
            new Actor("a", "admin", "郑建平", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR, Duty.CLERK));

    private ConfigurableApplicationContext county;

    @BeforeEach
    void start() {
        county = CoreNode.start("330327000000");
    }

    @AfterEach
    void stop() {
        county.close();
    }

    @Test
    void openApplicationsFollowTheCalendarAndStayAsTheyAre() {
        Application open = new ListFixture(1, "在办件").accepted(NOW, 3, 5).build();
        save(open);
        save(new ListFixture(2, "办结件")
                .accepted(NOW, 3, 5)
                .at("330327000000", org.yiwang.application.action.State.CLOSED)
                .build());
        assertThat(listed("在办件").standing().light()).isEqualTo(Light.UNKNOWN);

        for (int year = YEAR - 1; year <= YEAR + 1; year++) {
            publish(year, 0, Map.of());
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(listed("在办件").dueAt()).isNotNull());

        Instant before = listed("在办件").dueAt();
        LocalDate dueDay = before.atZone(WorkingDays.ZONE).toLocalDate();
        publish(dueDay.getYear(), 1, Map.of(dueDay, new CalendarYear.Exception(DayKind.HOLIDAY, "临时放假")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(listed("在办件").dueAt()).isAfter(before));
        assertThat(county.getBean(Applications.class).find(open.no())).contains(open);
        assertThat(listed("办结件").dueAt()).isNull();
    }

    @Test
    void onlyAnAdministratorEditsTheNewestVersion() {
        publish(YEAR, 0, Map.of());
        assertThat(refusal(() -> publish(YEAR, 0, Map.of()))).isEqualTo("calendar.movedOn");
        Actor clerk = new Actor("c", "clerk", "李明", AccountKind.STAFF, Set.of(), Set.of(Duty.CLERK));
        CalendarDesk desk = county.getBean(CalendarDesk.class);
        assertThat(refusal(() -> desk.publish(new PublishCalendar(YEAR, 1, Map.of(), Map.of()), clerk)))
                .isEqualTo("calendar.administratorOnly");
        assertThat(refusal(() -> publish(1999, 0, Map.of()))).isEqualTo("calendar.year");
        assertThat(refusal(() -> publish(
                        YEAR, 1, Map.of(LocalDate.of(1999, 1, 1), new CalendarYear.Exception(DayKind.HOLIDAY, "元旦")))))
                .isEqualTo("calendar.otherYear");
    }

    /** A limit that has passed stays passed, so the days by which it passed stay as they are. */
    @Test
    void aDayThatIsOverStaysAsItIs() {
        publish(YEAR - 1, 0, Map.of());
        LocalDate monday = LocalDate.of(YEAR - 1, 6, 1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        assertThat(refusal(
                        () -> publish(YEAR - 1, 1, Map.of(monday, new CalendarYear.Exception(DayKind.HOLIDAY, "放假")))))
                .isEqualTo("calendar.dayOver");
    }

    @Test
    void aYearWithoutAHolidayIsNotPublished() {
        CalendarDesk desk = county.getBean(CalendarDesk.class);
        assertThat(refusal(() -> desk.publish(new PublishCalendar(YEAR + 1, 0, Map.of(), Map.of()), ADMINISTRATOR)))
                .isEqualTo("calendar.noHoliday");
    }

    /** Publishes the year with its New Year's Day and these. */
    private void publish(int year, int seen, Map<LocalDate, CalendarYear.Exception> more) {
        Map<LocalDate, CalendarYear.Exception> exceptions = new HashMap<>(more);
        exceptions.put(LocalDate.of(year, 1, 1), new CalendarYear.Exception(DayKind.HOLIDAY, "元旦"));
        county.getBean(CalendarDesk.class)
                .publish(new PublishCalendar(year, seen, exceptions, Map.of()), ADMINISTRATOR);
    }

    private ListedApplication listed(String title) {
        return county
                .getBean(Worklists.class)
                .find(ListQuery.of(Box.ALL), PageRequest.of(1), ADMINISTRATOR)
                .rows()
                .stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void save(Application application) {
        county.getBean(TransactionTemplate.class).executeWithoutResult(status -> county.getBean(Applications.class)
                .save(application));
    }

    private static @Nullable String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        Refused refused = catchThrowableOfType(Refused.class, command);
        return refused == null
                ? null
                : refused.refusals().stream().map(Refusal::code).findFirst().orElse(null);
    }
}
