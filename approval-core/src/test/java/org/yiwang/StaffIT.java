package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.attendance.Attendance;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.WindowType;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Account;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Client;
import org.yiwang.identity.Duty;
import org.yiwang.identity.OwnPassword;
import org.yiwang.identity.OwnSessions;
import org.yiwang.identity.SignIn;
import org.yiwang.identity.SignedInUser;
import org.yiwang.staff.AppointedMember;
import org.yiwang.staff.HeldPost;
import org.yiwang.staff.HeldPost.Rank;
import org.yiwang.staff.StaffArrivals;
import org.yiwang.staff.StaffDesk;
import org.yiwang.staff.StaffDetails;
import org.yiwang.staff.StaffMember;
import org.yiwang.staff.StaffStore;

/** Staff records: the county keeps them, a township's accounts follow; two nodes on real databases. */
class StaffIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    private static final Client HERE = Client.at("127.0.0.1");
    private static final String CHOSEN = "a password of my own";
    private static final Actor ADMINISTRATOR =
            new Actor("a", "county-admin", "陈志远", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR));

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;

    @BeforeAll
    static void start() {
        county = CoreNode.start(COUNTY.value());
        township = CoreNode.start(TOWNSHIP.value());
    }

    @AfterAll
    static void stop() {
        township.close();
        county.close();
    }

    @Test
    void whoeverIsAppointedSignsInAtTheirNodeAndChoosesAPasswordFirst() {
        AppointedMember appointed = desk().appoint(details("lingxi-chen", TOWNSHIP), ADMINISTRATOR);
        tell();

        Actor first = signIn("lingxi-chen", appointed.password());
        assertThat(first.mustChoosePassword()).isTrue();
        assertThat(first.serves("乡镇业务审核员")).isFalse();
        OwnPassword own = township.getBean(OwnPassword.class);
        assertThat(codes(() -> own.choose(signedIn(first), "wrong", CHOSEN))).containsExactly("password.wrong");
        assertThat(codes(() -> own.choose(signedIn(first), appointed.password(), "short")))
                .containsExactly("account.password.length");
        own.choose(signedIn(first), appointed.password(), CHOSEN);

        Actor chen = signIn("lingxi-chen", CHOSEN);
        assertThat(chen.duties()).containsExactly(Duty.CLERK);
        assertThat(chen.holds("乡镇业务审核员")).isTrue();
        assertThat(chen.reserve()).containsExactly("乡镇窗口受理员");
        assertThat(colleagues()).contains("lingxi-chen");
        assertThat(codes(() -> signIn("lingxi-chen", appointed.password()))).containsExactly("signIn.wrong");
    }

    @Test
    void aRecordTakesTheAccountOverThatTheNodeHadAndItsIdStays() {
        Account before = township.getBean(Accounts.class)
                .create(new AccountDraft(
                        "lingxi-old", CHOSEN, "旧名", AccountKind.STAFF, Set.of("旧岗"), Set.of(Duty.CLERK), null, null))
                .orElseThrow();
        AppointedMember appointed = desk().appoint(details("lingxi-old", TOWNSHIP), ADMINISTRATOR);
        tell();

        Actor after = signIn("lingxi-old", appointed.password());
        assertThat(after.accountId()).isEqualTo(before.actor().accountId());
        assertThat(after.displayName()).isEqualTo("陈晓");
        assertThat(codes(() -> signIn("lingxi-old", CHOSEN))).containsExactly("signIn.wrong");
    }

    @Test
    void aChangeKeepsThePasswordThatWasChosenAndAnOlderVersionChangesNothing() {
        StaffMember first = appointedWithOwnPassword("lingxi-wu");
        StaffMember second = desk().change(
                        first.id(),
                        1L,
                        new StaffDetails("lingxi-wu", "吴敏", TOWNSHIP, List.of(), List.of(), List.of(Duty.DIRECTOR)),
                        ADMINISTRATOR);
        tell();
        receive(first);

        Actor wu = signIn("lingxi-wu", CHOSEN);
        assertThat(wu.displayName()).isEqualTo("吴敏");
        assertThat(wu.duties()).containsExactly(Duty.DIRECTOR);
        assertThat(second.version()).isEqualTo(2);
        assertThat(codes(() -> desk().change(first.id(), 1L, details("lingxi-wu", TOWNSHIP), ADMINISTRATOR)))
                .containsExactly("staff.movedOn");
    }

    @Test
    void aNewPasswordEndsWhatWasSignedInBefore() {
        StaffMember member = appointedWithOwnPassword("lingxi-zhao");
        OwnSessions sessions = township.getBean(OwnSessions.class);
        String token = token("lingxi-zhao");
        assertThat(sessions.byToken(token)).isPresent();

        AppointedMember again = desk().resetPassword(member.id(), ADMINISTRATOR);
        tell();

        assertThat(sessions.byToken(token)).isEmpty();
        assertThat(codes(() -> signIn("lingxi-zhao", CHOSEN))).containsExactly("signIn.wrong");
        assertThat(signIn("lingxi-zhao", again.password()).mustChoosePassword()).isTrue();
    }

    @Test
    void otherPostsAndDutiesEndWhatWasSignedInBeforeAndAnotherNameDoesNot() {
        StaffMember member = appointedWithOwnPassword("lingxi-feng");
        OwnSessions sessions = township.getBean(OwnSessions.class);
        String token = token("lingxi-feng");

        StaffDetails details = details("lingxi-feng", TOWNSHIP);
        StaffDetails renamed =
                new StaffDetails("lingxi-feng", "冯敏", TOWNSHIP, details.posts(), details.windows(), details.duties());
        desk().change(member.id(), null, renamed, ADMINISTRATOR);
        tell();
        assertThat(sessions.byToken(token)).isPresent();

        desk().change(
                        member.id(),
                        null,
                        new StaffDetails("lingxi-feng", "冯敏", TOWNSHIP, List.of(), List.of(), List.of(Duty.DIRECTOR)),
                        ADMINISTRATOR);
        tell();
        assertThat(sessions.byToken(token)).isEmpty();
    }

    @Test
    void whoLeftCannotSignInAndMayComeBack() {
        StaffMember member = appointedWithOwnPassword("lingxi-qian");
        OwnSessions sessions = township.getBean(OwnSessions.class);
        String token = token("lingxi-qian");
        desk().setActive(member.id(), false, ADMINISTRATOR);
        tell();

        assertThat(sessions.byToken(token)).isEmpty();
        assertThat(codes(() -> signIn("lingxi-qian", CHOSEN))).containsExactly("signIn.left");
        assertThat(colleagues()).doesNotContain("lingxi-qian");

        desk().setActive(member.id(), true, ADMINISTRATOR);
        tell();
        assertThat(signIn("lingxi-qian", CHOSEN).has(Duty.CLERK)).isTrue();
    }

    @Test
    void whoMovesLeavesOneNodeAndWorksAtTheOther() {
        StaffMember member = appointedWithOwnPassword("lingxi-sun");
        assertThat(codes(() -> desk().change(member.id(), null, details("lingxi-sun2", TOWNSHIP), ADMINISTRATOR)))
                .containsExactly("staff.username.fixed");
        desk().change(member.id(), null, details("county-sun", COUNTY), ADMINISTRATOR);
        tell();

        assertThat(codes(() -> signIn("lingxi-sun", CHOSEN))).containsExactly("signIn.left");
        assertThat(county.getBean(Accounts.class).byUsername("county-sun"))
                .hasValueSatisfying(account -> assertThat(account.left()).isFalse());
        assertThat(store().concerning(TOWNSHIP))
                .filteredOn(told -> told.id().equals(member.id()))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.active()).isFalse();
                    assertThat(told.password().hash()).isEmpty();
                    assertThat(told.username()).isEqualTo("lingxi-sun");
                });
        assertThat(codes(() -> desk().appoint(details("lingxi-sun", TOWNSHIP), ADMINISTRATOR)))
                .containsExactly("staff.username.taken");
    }

    @Test
    void onlyTheCountysAdministratorKeepsRecords() {
        Actor director = new Actor("d", "leader", "林正义", AccountKind.STAFF, Set.of(), Set.of(Duty.DIRECTOR));
        assertThat(codes(() -> desk().appoint(details("lingxi-li", TOWNSHIP), director)))
                .containsExactly("staff.administratorOnly");
        assertThat(codes(
                        () -> township.getBean(StaffDesk.class).appoint(details("lingxi-li", TOWNSHIP), ADMINISTRATOR)))
                .containsExactly("staff.countyOnly");
    }

    @Test
    void nobodyShutsThemselvesOut() {
        StaffDetails administrator =
                new StaffDetails("county-admin", "陈志远", COUNTY, List.of(), List.of(), List.of(Duty.ADMINISTRATOR));
        StaffMember self = desk().appoint(administrator, ADMINISTRATOR).member();

        assertThat(codes(() -> desk().setActive(self.id(), false, ADMINISTRATOR)))
                .containsExactly("staff.oneself");
        assertThat(codes(() -> desk().change(self.id(), null, details("county-admin", COUNTY), ADMINISTRATOR)))
                .containsExactly("staff.oneself");
    }

    private static StaffMember appointedWithOwnPassword(String username) {
        AppointedMember appointed = desk().appoint(details(username, TOWNSHIP), ADMINISTRATOR);
        tell();
        Actor first = signIn(username, appointed.password());
        township.getBean(OwnPassword.class).choose(signedIn(first), appointed.password(), CHOSEN);
        return appointed.member();
    }

    private static StaffDetails details(String username, DivisionCode node) {
        return new StaffDetails(
                username,
                "陈晓",
                node,
                List.of(new HeldPost("乡镇业务审核员", Rank.A), new HeldPost("乡镇窗口受理员", Rank.B)),
                List.of(WindowType.SOCIAL_INSURANCE, WindowType.COMPREHENSIVE),
                List.of(Duty.CLERK));
    }

    private static List<String> colleagues() {
        return township.getBean(Attendance.class).now().colleagues().stream()
                .map(one -> one.actor().username())
                .toList();
    }

    /** Replaces replication: hands all records that concern it to the township. */
    private static void tell() {
        store().concerning(TOWNSHIP).forEach(StaffIT::receive);
    }

    private static void receive(StaffMember member) {
        township.getBean(TransactionTemplate.class).executeWithoutResult(status -> township.getBean(StaffArrivals.class)
                .receive(member));
    }

    private static StaffDesk desk() {
        return county.getBean(StaffDesk.class);
    }

    private static StaffStore store() {
        return county.getBean(StaffStore.class);
    }

    private static Actor signIn(String username, String password) {
        return enter(username, password).actor();
    }

    private static String token(String username) {
        return township.getBean(OwnSessions.class)
                .openToken(enter(username, CHOSEN), HERE)
                .value();
    }

    private static SignedInUser signedIn(Actor actor) {
        return new SignedInUser(actor, "");
    }

    private static Account enter(String username, String password) {
        return township.getBean(SignIn.class).with(username, password, HERE);
    }

    private static List<String> codes(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals().stream()
                .map(Refusal::code)
                .toList();
    }
}
