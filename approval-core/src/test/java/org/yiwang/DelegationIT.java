package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yiwang.catalogue.ItemFixture.field;
import static org.yiwang.catalogue.ItemFixture.withFields;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.RefusalTexts;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.centre.CentreList;
import org.yiwang.delegation.AuthorityQuestion;
import org.yiwang.delegation.Conditions;
import org.yiwang.delegation.Delegation;
import org.yiwang.delegation.DelegationDesk;
import org.yiwang.delegation.DelegationStore;
import org.yiwang.delegation.Delegations;
import org.yiwang.delegation.GrantDelegation;
import org.yiwang.delegation.NarrowDelegation;
import org.yiwang.delegation.WithdrawDelegation;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** The county delegates to a township, and a centre keeps its own list: two nodes on real databases. */
class DelegationIT {

    private static final byte[] PDF = SampleFiles.pdf(1);
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final Actor ADMINISTRATOR =
            new Actor("a", "county", "陈志远", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR));
    private static final Actor DIRECTOR =
            new Actor("d", "leader", "林正义", AccountKind.STAFF, Set.of(), Set.of(Duty.DIRECTOR));
    private static final Actor APPLICANT =
            new Actor("w", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        township = CoreNode.start(TOWNSHIP.value());
    }

    @AfterAll
    static void stop() {
        township.close();
        county.close();
    }

    @Test
    void aDelegatedDecisionIsMadeAtTheTownshipAsLongAsTheDelegationHolds() {
        publish("G001");
        assertThat(submit("G001", "100").item().steps())
                .filteredOn(step -> step.kind() == StepKind.DECIDE)
                .extracting(Step::level)
                .containsExactly(Level.COUNTY);
        Delegation granted = tell(desk().grant(grant("G001", StepKind.DECIDE, limit("5000")), ADMINISTRATOR));

        Application decidedHere = submit("G001", "100");
        assertThat(decidedHere.item().steps())
                .filteredOn(step -> step.kind() == StepKind.DECIDE)
                .allSatisfy(step -> {
                    assertThat(step.level()).isEqualTo(Level.TOWNSHIP);
                    assertThat(step.post()).isEqualTo("乡镇分管领导");
                    assertThat(decidedHere.item().lawfulLevel(step)).isEqualTo(Level.COUNTY);
                });
        assertThat(decidedHere.item().delegated()).singleElement().satisfies(moved -> assertThat(moved.delegation())
                .isEqualTo(granted.id()));
        assertThat(submit("G001", "5000.01").item().delegated()).isEmpty();
        assertThat(refusal("G001", "100")).isEqualTo("");

        tell(desk().withdraw(new WithdrawDelegation(granted.id(), null, "抽查发现审查不严"), ADMINISTRATOR));
        assertThat(refusal("G001", "100")).startsWith("“决定”的委托已从").contains("灵溪镇不能再办", "请上报苍南县办理");
        assertThat(submit("G001", "100").item().delegated()).isEmpty();
        assertThat(codes(() -> desk().withdraw(new WithdrawDelegation(granted.id(), null, "再收"), ADMINISTRATOR)))
                .containsExactly("delegation.ended");
    }

    @Test
    void aWithdrawalCantBePostponed() {
        publish("G005");
        Delegation granted = tell(desk().grant(grant("G005", StepKind.DECIDE, Conditions.NONE), ADMINISTRATOR));
        Instant later = Instant.now().plusSeconds(3600);
        assertThat(codes(() -> desk().withdraw(new WithdrawDelegation(granted.id(), later, "收回"), ADMINISTRATOR)))
                .containsExactly("delegation.withdrawal.postponed");
        Delegation withdrawn = desk().withdraw(new WithdrawDelegation(granted.id(), null, "收回"), ADMINISTRATOR);
        assertThat(withdrawn.term().withdrawnAt()).isEqualTo(withdrawn.changedAt());
    }

    @Test
    void aDelegationIsNarrowedNeverWidened() {
        publish("G002");
        Delegation granted = tell(desk().grant(grant("G002", StepKind.DECIDE, limit("5000")), ADMINISTRATOR));
        NarrowDelegation wider = new NarrowDelegation(granted.id(), Conditions.NONE, null, "放宽");
        assertThat(codes(() -> desk().narrow(wider, ADMINISTRATOR))).containsExactly("delegation.widened");
        Conditions narrower = new Conditions(List.of(COMMUNITY), limit("1000").limit());
        Delegation narrowed =
                tell(desk().narrow(new NarrowDelegation(granted.id(), narrower, null, "先试点"), ADMINISTRATOR));
        assertThat(narrowed.version()).isEqualTo(2);
        assertThat(refusal("G002", "100")).contains("不包括这件办件所属的地方");
        Delegations delegations = township.getBean(Delegations.class);
        assertThat(delegations.authority(question("G002", COMMUNITY, "1000")).by())
                .isEqualTo(narrowed);
        assertThat(delegations.authority(question("G002", COMMUNITY, "1001")).isGranted())
                .isFalse();
        assertThat(township.getBean(DelegationStore.class).versions(granted.id()))
                .hasSize(2);
    }

    @Test
    void whatCannotBeDelegatedIsRefusedWithEveryReason() {
        publish("G003");
        GrantDelegation silly = new GrantDelegation(
                "G003",
                StepKind.ISSUE,
                new DivisionCode("330327107000"),
                " ",
                new Conditions(List.of(COMMUNITY), new Conditions.Limit("reason", BigDecimal.TEN)),
                null,
                Instant.now().minusSeconds(1),
                "");
        assertThat(codes(() -> desk().grant(silly, ADMINISTRATOR)))
                .containsExactly(
                        "delegation.nothingToDelegate",
                        "delegation.area.outside",
                        "delegation.limit.noField",
                        "delegation.post.missing",
                        "delegation.until.beforeFrom",
                        "delegation.reason.missing");
        assertThat(codes(() -> desk().grant(grant("G003", StepKind.DECIDE, Conditions.NONE), DIRECTOR)))
                .containsExactly("catalogue.administratorOnly");
        desk().grant(grant("G003", StepKind.DECIDE, Conditions.NONE), ADMINISTRATOR);
        assertThat(codes(() -> desk().grant(grant("G003", StepKind.DECIDE, Conditions.NONE), ADMINISTRATOR)))
                .containsExactly("delegation.exists");
    }

    @Test
    void whatWasNeverDelegatedIsTheCountys() {
        publish("G004");
        assertThat(refusal("G004", "1")).startsWith("“决定”没有委托给灵溪镇。请上报苍南县办理");
    }

    @Test
    void aCentreOffersOnlyWhatItsListNames() {
        publish("L001");
        CentreList list = township.getBean(CentreList.class);
        assertThat(codes(() -> list.decide(List.of("L001"), false, "暂不进驻", APPLICANT)))
                .containsExactly("offer.directorOnly");
        assertThat(codes(() -> list.decide(List.of("L001"), false, " ", DIRECTOR)))
                .containsExactly("offer.reasonMissing");
        list.decide(List.of("L001"), false, "窗口人员未到位", DIRECTOR);
        assertThat(codes(() -> submit("L001", "1"))).containsExactly("item.notHere");
        assertThat(list.offered()).extracting(Item::code).doesNotContain("L001");
        list.decide(List.of("L001"), true, "", DIRECTOR);
        assertThat(submit("L001", "1").item().code()).isEqualTo("L001");
    }

    @Test
    void whatIsAcceptedBelowIsNotOfferedAbove() {
        Step accept = new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "社区代办员", 0, true);
        Step decide = new Step(2, "决定", StepKind.DECIDE, Level.TOWNSHIP, "乡镇分管领导", 3, true);
        Item below = ItemFixture.item("L002", List.of(accept, decide));
        township.getBean(Catalogue.class).receive(below);
        assertThat(township.getBean(CentreList.class).lines())
                .extracting(line -> line.item().code())
                .doesNotContain("L002");
        assertThat(codes(() -> township.getBean(CentreList.class).decide(List.of("L002"), true, "", DIRECTOR)))
                .containsExactly("offer.acceptedBelow");
    }

    private static void publish(String code) {
        Step accept = new Step(1, "受理", StepKind.ACCEPT, Level.TOWNSHIP, "乡镇窗口受理员", 0, true);
        Step decide = new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "县级部门分管负责人", 3, true);
        Item item =
                withFields(ItemFixture.item(code, List.of(accept, decide)), field("amount", FieldType.NUMBER, true));
        township.getBean(Catalogue.class)
                .receive(county.getBean(Catalogue.class).publish(item));
    }

    private static GrantDelegation grant(String item, StepKind what, Conditions conditions) {
        return new GrantDelegation(item, what, TOWNSHIP, "乡镇分管领导", conditions, null, null, "授权到位");
    }

    private static Conditions limit(String most) {
        return new Conditions(List.of(), new Conditions.Limit("amount", new BigDecimal(most)));
    }

    /** Replaces replication: hands it to the township. */
    private static Delegation tell(Delegation delegation) {
        township.getBean(DelegationStore.class).receive(delegation);
        return delegation;
    }

    private static DelegationDesk desk() {
        return county.getBean(DelegationDesk.class);
    }

    private static AuthorityQuestion question(String item, DivisionCode origin, String amount) {
        return new AuthorityQuestion(
                item, StepKind.DECIDE, Level.COUNTY, TOWNSHIP, origin, Map.of("amount", amount), Instant.now());
    }

    private static String refusal(String item, String amount) {
        return township.getBean(Delegations.class)
                .refusalFor(question(item, TOWNSHIP, amount))
                .map(township.getBean(RefusalTexts.class)::of)
                .orElse("");
    }

    private static Application submit(String item, String amount) {
        try {
            Attachment file = township.getBean(AttachmentStore.class)
                    .store(new ByteArrayInputStream(PDF), "登记表.pdf", "material-1");
            ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", SampleIds.next(), "13800000001");
            SubmitApplication submission = new SubmitApplication(
                    UUID.randomUUID().toString(),
                    item,
                    "申请",
                    who,
                    Map.of("amount", amount),
                    Map.of(1, Evidence.of(file)));
            return township.getBean(SubmissionDesk.class).submit(submission, APPLICANT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals().stream()
                .map(Refusal::code)
                .toList();
    }
}
