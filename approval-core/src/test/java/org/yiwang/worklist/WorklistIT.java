package org.yiwang.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.CoreNode;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.action.State;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Lists on a real database: conditions, orders, lights. */
class WorklistIT {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(90));
    /** Ten working days ago: a limit of eleven ends with the next one. */
    private static final Instant TWO_WEEKS_AGO = NOW.minus(Duration.ofDays(14));

    private static final Actor CLERK =
            new Actor("c", "clerk", "李明", AccountKind.STAFF, Set.of("审核岗"), Set.of(Duty.CLERK));
    private static final Actor APPLICANT =
            new Actor("account-1", "wang", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());

    private static ConfigurableApplicationContext county;
    private static Worklists worklists;
    private static ListQueries queries;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        worklists = county.getBean(Worklists.class);
        queries = county.getBean(ListQueries.class);
        for (int year = Year.now().getValue() - 1; year <= Year.now().getValue() + 1; year++) {
            county.getBean(WorkCalendars.class).publish(CalendarYear.of(year, 1, Map.of()));
        }
        store(
                new ListFixture(1, "正常件").accepted(NOW, 10, 20),
                new ListFixture(2, "预警件").accepted(TWO_WEEKS_AGO, 11, 40),
                new ListFixture(3, "黄牌件_50%").accepted(LONG_AGO, 4, 200),
                new ListFixture(4, "红牌件").accepted(LONG_AGO, 3, 5),
                new ListFixture(5, "暂停件").accepted(NOW, 3, 5).suspended(NOW, 10),
                new ListFixture(6, "办结件").accepted(LONG_AGO, 3, 5).at("330327100002", State.CLOSED),
                new ListFixture(7, "预审件").at("330327100002", State.SUBMITTED));
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN, 正常件",
        "WARNING, 预警件",
        "YELLOW, 黄牌件_50%",
        "RED, 红牌件",
        "PAUSED, 暂停件",
    })
    void aLightFindsWhatShowsIt(String light, String title) {
        Page<ListedApplication> found = find(Box.ALL, light, null, null, "number");
        assertThat(found.rows())
                .allSatisfy(row -> assertThat(row.standing().light()).hasToString(light))
                .extracting(ListedApplication::title)
                .contains(title);
    }

    @Test
    void everyApplicationShowsExactlyOneLight() {
        List<String> lit = Stream.of(org.yiwang.supervision.Light.values())
                .flatMap(light -> find(Box.ALL, light.name(), null, null, null).rows().stream())
                .map(ListedApplication::title)
                .toList();
        assertThat(lit).doesNotHaveDuplicates().hasSize(6).doesNotContain("办结件");
    }

    @ParameterizedTest
    @CsvSource({"红牌, 1", "'红牌 账户', 1", "账户变更, 7", "000003, 1", "_50%, 1", "%, 1", "没有, 0"})
    void wordsAreLookedForInTitleItemAndNumber(String words, int expected) {
        assertThat(find(Box.ALL, null, words, null, null).total()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED,,, 1",
        "SUBMITTED,,, 1",
        "SUBMITTED, GREEN,, 1",
        "CLOSED, RED,, 0",
        "IN_REVIEW,, due, 4",
    })
    void aStateIsFoundInEveryOrder(String state, @Nullable String light, @Nullable String sort, int expected) {
        ListParameters asked = new ListParameters(state, light, null, null, null, null, sort);
        assertThat(worklists
                        .find(queries.read(Box.ALL, asked), PageRequest.of(1), CLERK)
                        .total())
                .isEqualTo(expected);
    }

    @Test
    void theHolderIsNamedOrCoded() {
        assertThat(find(Box.ALL, null, null, "上街居委会", null).total()).isEqualTo(2);
        assertThat(find(Box.ALL, null, null, "330327000000", null).total()).isEqualTo(5);
    }

    @Test
    void daysOfSubmissionAreBothIncluded() {
        LocalDate day = LONG_AGO.atZone(WorkingDays.ZONE).toLocalDate();
        ListParameters thatDay = new ListParameters(null, null, null, null, day.toString(), day.toString(), null);
        assertThat(worklists
                        .find(queries.read(Box.ALL, thatDay), PageRequest.of(1), CLERK)
                        .total())
                .isEqualTo(3);
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatIsClosedLast() {
        assertThat(find(Box.ALL, null, null, null, "due").rows())
                .extracting(ListedApplication::title)
                .startsWith("红牌件")
                .endsWith("办结件");
        assertThat(find(Box.ALL, null, "件", null, "-number").rows())
                .extracting(row -> row.no().value())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theWorkbenchHoldsWhatWaitsHereForThePost() {
        assertThat(find(Box.TODO, "RED", null, null, "-submitted").total()).isEqualTo(1);
        assertThat(find(Box.TODO, null, null, null, null).rows())
                .extracting(ListedApplication::title)
                .containsExactlyInAnyOrder("正常件", "预警件", "黄牌件_50%", "红牌件", "暂停件");
    }

    @Test
    void applicantsSeeTheirOwnOnly() {
        assertThat(worklists
                        .find(ListQuery.of(Box.MINE), PageRequest.of(1), APPLICANT)
                        .total())
                .isEqualTo(7);
        assertThat(refusals(() -> worklists.find(ListQuery.of(Box.ALL), PageRequest.of(1), APPLICANT)))
                .extracting(Refusal::code)
                .containsExactly("application.listStaffOnly");
    }

    @Test
    void whatCannotBeUnderstoodIsToldTogether() {
        ListParameters wrong = new ListParameters("OPEN", "PINK", "", "某镇", "昨天", "2026-02-30", "title; drop");
        assertThat(refusals(() -> queries.read(Box.ALL, wrong)))
                .extracting(Refusal::field)
                .containsExactly("state", "light", "holder", "from", "to", "sort");
    }

    private static Page<ListedApplication> find(
            Box box, @Nullable String light, @Nullable String words, @Nullable String holder, @Nullable String sort) {
        ListParameters asked = new ListParameters(null, light, words, holder, null, null, sort);
        return worklists.find(queries.read(box, asked), PageRequest.of(1), CLERK);
    }

    private static List<Refusal> refusals(org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals();
    }

    private static void store(ListFixture... all) {
        Applications applications = county.getBean(Applications.class);
        new TransactionTemplate(county.getBean(org.springframework.transaction.PlatformTransactionManager.class))
                .executeWithoutResult(status -> List.of(all).forEach(one -> applications.save(one.build())));
        assertThat(applications.count()).isEqualTo(all.length);
        Application first = applications.find(all[0].build().no()).orElseThrow();
        assertThat(first.title()).isEqualTo("正常件");
    }
}
