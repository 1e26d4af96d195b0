package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yiwang.catalogue.ItemFixture.field;
import static org.yiwang.catalogue.ItemFixture.withFields;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.replica.ReplicatedApplications;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.delegation.AuthorityQuestion;
import org.yiwang.delegation.Conditions;
import org.yiwang.delegation.Delegation;
import org.yiwang.delegation.DelegationDesk;
import org.yiwang.delegation.DelegationStore;
import org.yiwang.delegation.Delegations;
import org.yiwang.delegation.GrantDelegation;
import org.yiwang.delegation.WithdrawDelegation;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.oversight.OversightDesk;

/** Decisions under a delegation that the county withdrew, as they arrive there: two nodes on real databases. */
class OversightIT {

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
    void whatWasDecidedAfterAWithdrawalThatHadNotArrivedIsMarkedAtTheCounty() {
        publish("G006");
        Delegation granted = tell(desk().grant(grant("G006", StepKind.DECIDE, Conditions.NONE), ADMINISTRATOR));
        Application before = decided("G006");
        desk().withdraw(new WithdrawDelegation(granted.id(), null, "抽查发现审查不严"), ADMINISTRATOR);
        Application after = decided("G006");

        arrive(before);
        arrive(after);
        arrive(after);
        OversightDesk oversight = county.getBean(OversightDesk.class);
        assertThat(oversight.of(before.no(), ADMINISTRATOR)).isEmpty();
        assertThat(oversight.of(after.no(), ADMINISTRATOR)).singleElement().satisfies(act -> {
            assertThat(act.action()).isEqualTo(Action.GRANT);
            assertThat(act.version()).isEqualTo(after.version());
            assertThat(act.reason()).startsWith("“决定”的委托已从");
        });
        assertThat(oversight.of(after.no(), APPLICANT)).isEmpty();
        assertThat(county.getBean(Applications.class).find(after.no())).contains(after);
        assertThat(oversight.page(PageRequest.of(1), ADMINISTRATOR).rows()).hasSize(1);
        assertThat(codes(() -> oversight.page(PageRequest.of(1), DIRECTOR))).containsExactly("oversight.forbidden");
    }

    @Test
    void whatACommunityEscalatesGoesToTheTownshipWhoseOwnDelegationHolds() {
        AuthorityQuestion atTheCommunity = new AuthorityQuestion(
                "G007", StepKind.DECIDE, Level.COUNTY, COMMUNITY, COMMUNITY, Map.of("amount", "1"), Instant.now());
        publish("G007");
        Delegations delegations = township.getBean(Delegations.class);
        assertThat(delegations.holdingAbove(atTheCommunity)).isEmpty();
        Delegation granted = tell(desk().grant(grant("G007", StepKind.DECIDE, Conditions.NONE), ADMINISTRATOR));
        AuthorityQuestion now = new AuthorityQuestion(
                "G007", StepKind.DECIDE, Level.COUNTY, COMMUNITY, COMMUNITY, Map.of("amount", "1"), Instant.now());
        assertThat(delegations.holdingAbove(now)).contains(granted);
    }

    private static void publish(String code) {
        Step accept = new Step(1, "受理", StepKind.ACCEPT, Level.TOWNSHIP, "乡镇窗口受理员", 0, true);
        Step decide = new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "县级部门分管负责人", 3, true);
        Item item =
                withFields(ItemFixture.item(code, List.of(accept, decide)), field("amount", FieldType.NUMBER, true));
        township.getBean(Catalogue.class)
                .receive(county.getBean(Catalogue.class).publish(item));
    }

    /** An application that the township decided by its delegation, as far as it knows. */
    private static Application decided(String item) {
        Application submitted = submit(item, "100");
        act(submitted, Action.PRE_REVIEW, "乡镇窗口受理员");
        act(submitted, Action.ACCEPT_APPLICATION, "乡镇窗口受理员");
        return act(submitted, Action.GRANT, "乡镇分管领导");
    }

    private static Application act(Application application, Action action, String post) {
        Actor clerk = new Actor("c", "clerk", "林正义", AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
        long version = CoreNode.versionOf(township, application.no());
        return township.getBean(HandlingDesk.class)
                .act(new ActOnApplication(application.no(), action, "", version), clerk);
    }

    /** Replaces replication: the application arrives at the county. */
    private static void arrive(Application application) {
        county.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> county.getBean(ReplicatedApplications.class).receive(application));
    }

    private static GrantDelegation grant(String item, StepKind what, Conditions conditions) {
        return new GrantDelegation(item, what, TOWNSHIP, "乡镇分管领导", conditions, null, null, "授权到位");
    }

    /** Replaces replication: hands it to the township. */
    private static Delegation tell(Delegation delegation) {
        township.getBean(DelegationStore.class).receive(delegation);
        return delegation;
    }

    private static DelegationDesk desk() {
        return county.getBean(DelegationDesk.class);
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
