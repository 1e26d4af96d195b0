package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.Action;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.base.json.Json;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Department;
import org.yiwang.identity.Duty;
import org.yiwang.staff.HeldPost;
import org.yiwang.staff.StaffArrivals;
import org.yiwang.staff.StaffDesk;
import org.yiwang.staff.StaffDetails;
import org.yiwang.staff.StaffMember;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.ListedApplication;
import org.yiwang.worklist.Worklists;

/** People of a department act on its matters only; people without one on all. All departments have the same post. */
class DepartmentIT {

    private static final String POST = "县级部门审查员";
    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final Actor MARKET = examiner("market", "县市场监督管理局(市场监管所)");
    private static final Actor TOBACCO = examiner("tobacco", "县烟草专卖局");
    private static final Actor POLICE = examiner("police", "县公安局");
    private static final Actor ANY = examiner("any");

    private static ConvenienceShop shop;

    @BeforeAll
    static void start() {
        shop = new ConvenienceShop(POST, POST);
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    @Test
    void eachPartIsDecidedByItsOwnDepartment() {
        Application a = shop.examined();
        assertThat(ConvenienceShop.code(() -> shop.part(a, Action.PASS_PART, TOBACCO, "H001")))
                .isEqualTo("action.partOfAnotherDepartment");
        assertThat(ConvenienceShop.code(() -> shop.part(a, Action.PASS_PART, POLICE, "H001")))
                .isEqualTo("action.partOfAnotherDepartment");
        shop.part(a, Action.PASS_PART, MARKET, "H001");
        assertThat(sentence(() -> shop.part(a, Action.PASS_PART, MARKET, "H011")))
                .contains("“烟草专卖零售许可证新办”这一部分由县烟草专卖局审查", "您登记的部门是县市场监督管理局");
        shop.part(a, Action.PASS_PART, TOBACCO, "H011");
        Application decided = shop.part(a, Action.PASS_PART, MARKET, "H007");
        assertThat(decided.step().orElseThrow().kind()).isEqualTo(StepKind.DECIDE);
    }

    @Test
    void anActForAnotherDepartmentIsNotOffered() {
        Application a = shop.examined();
        PossibleActions possible = shop.bean(PossibleActions.class);
        assertThat(possible.of(a, POLICE)).doesNotContain(Action.PASS_PART, Action.FAIL_PART);
        assertThat(possible.of(a, TOBACCO)).contains(Action.PASS_PART);
        shop.part(a, Action.PASS_PART, TOBACCO, "H011");
        assertThat(possible.of(shop.now(a), TOBACCO))
                .doesNotContain(Action.PASS_PART)
                .contains(Action.REOPEN_PART);
    }

    @Test
    void aPersonWithoutADepartmentActsForAll() {
        Application a = shop.examined();
        shop.part(a, Action.PASS_PART, ANY, "H001");
        assertThat(shop.part(a, Action.PASS_PART, ANY, "H011").work().openParts())
                .extracting(part -> part.of().itemCode())
                .containsExactly("H007");
    }

    @Test
    void aStepIsTakenByTheDepartmentOfTheItem() {
        Application a = shop.examined();
        shop.part(a, Action.PASS_PART, ANY, "H001");
        shop.part(a, Action.PASS_PART, ANY, "H007");
        shop.part(a, Action.PASS_PART, ANY, "H011");
        Actor police = person("chair-police", Set.of("牵头岗"), "县公安局");
        assertThat(sentence(() -> shop.act(a, Action.GRANT, police, "", Map.of())))
                .contains("“决定”环节由县市场监督管理局办理", "您登记的部门是县公安局");
        assertThat(shop.bean(PossibleActions.class).of(shop.now(a), police)).doesNotContain(Action.GRANT, Action.CLAIM);
        Actor market = person("chair-market", Set.of("牵头岗"), "县市场监督管理局");
        assertThat(shop.act(a, Action.GRANT, market, "", Map.of()).documents()).isNotEmpty();
    }

    @Test
    void aCaseOfAnotherDepartmentOpensWithAReasonThatIsRecorded() {
        Application a = shop.examined();
        ReadingDesk reading = shop.bean(ReadingDesk.class);
        assertThat(reading.open(a.no(), MARKET).no()).isEqualTo(a.no());
        assertThat(reading.open(a.no(), TOBACCO).no()).isEqualTo(a.no());
        assertThat(reading.open(a.no(), ANY).no()).isEqualTo(a.no());
        assertThat(sentence(() -> reading.open(a.no(), POLICE))).contains("由县市场监督管理局、县烟草专卖局办理", "请写明理由（至少 5 个字）");
        assertThat(ConvenienceShop.code(() -> reading.open(a.no(), POLICE, "看看")))
                .isEqualTo("application.lookReason");
        reading.open(a.no(), POLICE, "核对同一申请人的在办事项");
        assertThat(reading.open(a.no(), POLICE).no()).isEqualTo(a.no());
        assertThat(ConvenienceShop.code(() -> reading.open(a.no(), person("police-2", Set.of(POST), "县公安局"))))
                .isEqualTo(ReadingDesk.OTHER_DEPARTMENT);
        assertThat(shop.bean(JdbcTemplate.class)
                        .queryForList(
                                "select concat(name, ':', reason) from " + shop.auditSchema()
                                        + ".audit_entry where subject = ? and name like 'police%' order by id",
                                String.class,
                                a.no().value()))
                .containsExactly("police:核对同一申请人的在办事项", "police:");
    }

    @Test
    void workedOnStaysReadableAndAuditorsReadAll() {
        Application a = shop.accepted();
        ReadingDesk reading = shop.bean(ReadingDesk.class);
        Actor window = person("lin", Set.of("受理岗"), "县公安局");
        assertThat(reading.open(a.no(), window).no()).isEqualTo(a.no());
        Actor auditor = new Actor(
                "auditor",
                "auditor",
                "auditor",
                AccountKind.STAFF,
                Set.of(),
                Set.of(Duty.CLERK, Duty.AUDITOR),
                Set.of(),
                Map.of(),
                Set.of(new Department("县公安局")));
        assertThat(reading.open(a.no(), auditor).no()).isEqualTo(a.no());
        assertThat(listed(Box.ALL, auditor)).contains(a.no());
    }

    @Test
    void listsHoldWhatConcernsTheReadersDepartments() {
        Application a = shop.examined();
        assertThat(listed(Box.ALL, ANY)).contains(a.no());
        assertThat(listed(Box.ALL, MARKET)).contains(a.no());
        assertThat(listed(Box.ALL, TOBACCO)).contains(a.no());
        assertThat(listed(Box.ALL, POLICE)).isEmpty();
        assertThat(listed(Box.TODO, ANY)).contains(a.no());
        assertThat(listed(Box.TODO, TOBACCO)).contains(a.no());
        assertThat(listed(Box.TODO, POLICE)).isEmpty();
        shop.part(a, Action.PASS_PART, TOBACCO, "H011");
        assertThat(listed(Box.TODO, TOBACCO)).doesNotContain(a.no());
        assertThat(listed(Box.TODO, MARKET)).contains(a.no());
        shop.part(a, Action.PASS_PART, MARKET, "H001");
        shop.part(a, Action.PASS_PART, MARKET, "H007");
        assertThat(listed(Box.TODO, person("chair-tobacco", Set.of("牵头岗"), "县烟草专卖局")))
                .doesNotContain(a.no());
        Actor chair = person("chair-market", Set.of("牵头岗"), "县市场监督管理局");
        assertThat(listed(Box.TODO, chair)).contains(a.no());
        shop.act(a, Action.WITHDRAW, ConvenienceShop.APPLICANT, "", Map.of());
        assertThat(shop.now(a).state().isFinal()).isTrue();
        assertThat(listed(Box.ALL, TOBACCO)).contains(a.no());
        assertThat(listed(Box.ALL, POLICE)).isEmpty();
    }

    private static List<ApplicationNo> listed(Box box, Actor reader) {
        return shop.bean(Worklists.class).find(ListQuery.of(box), PageRequest.of(1), reader).rows().stream()
                .map(ListedApplication::no)
                .toList();
    }

    @Test
    void theDepartmentsOfARecordReachTheAccount() {
        StaffMember member = appoint("gongan-chen", "县烟草专卖局（专卖科）");
        assertThat(Json.write(member)).contains("\"departments\":[\"县烟草专卖局\"]");
        assertThat(employed("gongan-chen").departments()).containsExactly(new Department("县烟草专卖局"));
        assertThat(ConvenienceShop.code(() -> appoint("gongan-lin", "县公安"))).isEqualTo("staff.department");
    }

    @Test
    void aRecordOfAnEarlierReleaseIsOfSomebodyWhoWorksForAll() {
        StaffMember member = appoint("gongan-wu", "县烟草专卖局");
        String before = Json.write(member).replace(",\"departments\":[\"县烟草专卖局\"]", "");
        StaffMember old = Json.read(before.replace("\"version\":1", "\"version\":2"), StaffMember.class);
        shop.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> shop.bean(StaffArrivals.class).receive(old));
        assertThat(employed("gongan-wu").departments()).isEmpty();
        assertThat(employed("gongan-wu").worksFor("县公安局")).isTrue();
    }

    private static StaffMember appoint(String username, String department) {
        Actor administrator =
                new Actor("a", "county-admin", "陈志远", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR));
        StaffDetails details = new StaffDetails(
                username,
                "陈晓",
                COUNTY,
                List.of(new HeldPost(POST, HeldPost.Rank.A)),
                List.of(),
                List.of(Duty.CLERK),
                List.of(new Department(department)));
        return shop.bean(StaffDesk.class).appoint(details, administrator).member();
    }

    private static Actor employed(String username) {
        return shop.bean(Accounts.class).byUsername(username).orElseThrow().actor();
    }

    private static Actor examiner(String username, String... departments) {
        return person(username, Set.of(POST), departments);
    }

    private static Actor person(String username, Set<String> posts, String... departments) {
        return new Actor(
                username,
                username,
                username,
                AccountKind.STAFF,
                posts,
                Set.of(Duty.CLERK),
                Set.of(),
                Map.of(),
                Set.copyOf(List.of(departments).stream().map(Department::new).toList()));
    }

    private static String sentence(Runnable attempt) {
        Refused refused = catchThrowableOfType(Refused.class, attempt::run);
        var refusal = refused.refusals().get(0);
        return shop.bean(MessageSource.class)
                .getMessage("refusal." + refusal.code(), refusal.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }
}
