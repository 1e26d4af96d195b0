package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.application.work.Objection;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.RefusalTexts;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Acts that end, decide or delay a case: by whom, on which ground, after whose objection (行政许可法). */
class LawfulActsIT {

    private static final Actor APPLICANT =
            new Actor("a", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());

    private static ConfigurableApplicationContext county;
    private static Actor window;
    private static Actor reviewer;
    private static Actor namesake;
    private static Actor both;
    private static Actor decider;
    private static Actor head;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        Catalogue catalogue = county.getBean(Catalogue.class);
        catalogue.publish(item("S001", false));
        catalogue.publish(item("S002", true));
        window = CoreNode.member(county, "k-window", "董晓敏", Set.of("受理岗"), Duty.CLERK);
        reviewer = CoreNode.member(county, "k-li-1", "李志强", Set.of("审查岗"), Duty.CLERK);
        namesake = CoreNode.member(county, "k-li-2", "李志强", Set.of("审查岗"), Duty.CLERK);
        both = CoreNode.member(county, "k-both", "陈立", Set.of("审查岗", "决定岗"), Duty.CLERK);
        decider = CoreNode.member(county, "k-zhou", "周国华", Set.of("决定岗"), Duty.CLERK);
        head = CoreNode.member(county, "k-head", "蔡文远", Set.of(), Duty.DIRECTOR);
    }

    @AfterEach
    void everybodyIsBack() {
        CoreNode.presence(county, decider, Whereabouts.AT_POST);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void aReviewerCantTerminateAndTheDeciderNeedsALawfulGround() {
        Application a = atReview("S001");
        assertThat(possible(a, reviewer)).doesNotContain(Action.TERMINATE);
        assertThat(codes(() -> act(a, Action.TERMINATE, reviewer, Map.of("ground", "FORCE_MAJEURE"))))
                .containsExactly("action.notNow");
        act(a, Action.PASS_REVIEW, reviewer, Map.of());

        assertThat(texts(() -> act(a, Action.TERMINATE, decider, Map.of())))
                .singleElement()
                .asString()
                .startsWith("请选择“终止办理”的依据")
                .contains("FORCE_MAJEURE 因不可抗力无法继续办理（《行政许可法》第七十条第五项）");
        assertThat(codes(() -> act(a, Action.TERMINATE, decider, Map.of("ground", "NOT_COMPETENT"))))
                .containsExactly("action.ground");
        assertThat(act(a, Action.TERMINATE, decider, Map.of("ground", "FORCE_MAJEURE"))
                        .state())
                .isEqualTo(State.TERMINATED);
    }

    @Test
    void beforeAcceptanceTheWindowRefusesOnAGroundOnly() {
        Application a = submit("S001");
        assertThat(codes(() -> act(a, Action.REFUSE, window, Map.of()))).containsExactly("action.ground");
        Application refused = act(a, Action.REFUSE, window, Map.of("ground", "NOT_COMPETENT"));
        assertThat(refused.documents().get(1).facts())
                .anySatisfy(fact -> assertThat(fact.text()).contains("第三十二条第二项"));
    }

    @Test
    void anObjectionIsNotWipedByAskingSomebodyElse() {
        Application a = atReview("S001");
        act(a, Action.ADD_SIGNERS, reviewer, Map.of("person", "k-zhou", "mode", "all"));
        act(a, Action.OBJECT, decider, Map.of());
        assertThat(codes(() -> act(a, Action.ADD_SIGNERS, reviewer, Map.of("person", "k-both"))))
                .containsExactly("action.askedAnew");
        assertThat(codes(() -> act(a, Action.PASS_REVIEW, reviewer, Map.of("answer", "不同意您的意见"))))
                .containsExactly("action.signedAgainst");
        assertThat(possible(a, reviewer))
                .contains(Action.RETURN)
                .doesNotContain(Action.PASS_REVIEW, Action.ADD_SIGNERS);

        act(a, Action.RETURN, reviewer, Map.of("step", "1"));
        act(a, Action.PASS_REVIEW, window, Map.of());
        assertThat(texts(() -> act(a, Action.PASS_REVIEW, reviewer, Map.of())))
                .singleElement()
                .asString()
                .contains("周国华：意见", "请书面答复");
        Application answered = act(a, Action.PASS_REVIEW, reviewer, Map.of("answer", "已补充勘验"));
        assertThat(answered.work().objections()).singleElement().satisfies(objection -> {
            assertThat(objection.by().username()).isEqualTo("k-zhou");
            assertThat(objection.answer()).extracting(Objection.Answer::text).isEqualTo("已补充勘验");
        });
        Application granted = act(a, Action.GRANT, decider, Map.of());
        assertThat(granted.work().objections()).isEqualTo(answered.work().objections());
    }

    @Test
    void whereOneAgreementIsEnoughTheDissentIsAnswered() {
        Application a = atReview("S001");
        act(a, Action.ADD_SIGNERS, reviewer, Map.of("person", "k-zhou,k-both", "mode", "any"));
        act(a, Action.OBJECT, decider, Map.of());
        act(a, Action.AGREE, both, Map.of());
        assertThat(codes(() -> act(a, Action.PASS_REVIEW, reviewer, Map.of()))).containsExactly("action.answerMissing");
        act(a, Action.PASS_REVIEW, reviewer, Map.of("answer", "陈立已核实"));
    }

    @Test
    void anActThatMovesACaseNeedsTheVersionSeen() {
        Application a = submit("S001");
        assertThat(catchThrowableOfType(Refused.class, () -> act(a, Action.PRE_REVIEW, window, Map.of(), null))
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("version"));
        act(a, Action.CLAIM, window, Map.of(), null);
        act(a, Action.PRE_REVIEW, window, Map.of());
    }

    @Test
    void aNamesakeIsAnotherPerson() {
        Application a = atReview("S001");
        HistoryEntry entry = act(a, Action.PASS_REVIEW, reviewer, Map.of()).lastEntry();
        assertThat(entry.actor()).isEqualTo("李志强");
        assertThat(entry.username()).isEqualTo("k-li-1");
        assertThat(codes(() -> act(a, Action.TAKE_BACK_SUBMISSION, namesake, Map.of())))
                .containsExactly("action.notYourPart");
        act(a, Action.TAKE_BACK_SUBMISSION, reviewer, Map.of());
    }

    @Test
    void theReviewerOfALicenceDoesNotDecideIt() {
        Application licence = atReview("S002");
        act(licence, Action.PASS_REVIEW, both, Map.of());
        assertThat(texts(() -> act(licence, Action.GRANT, both, Map.of())))
                .singleElement()
                .asString()
                .contains("陈立在“审查”环节审查过这件办件", "请由“决定岗”岗位的周国华作决定");
        assertThat(codes(() -> act(licence, Action.DENY, both, Map.of()))).containsExactly("action.decidesOwnReview");
        act(licence, Action.GRANT, decider, Map.of());

        Application other = atReview("S001");
        act(other, Action.PASS_REVIEW, both, Map.of());
        act(other, Action.GRANT, both, Map.of());
    }

    @Test
    void aPeerDoesNotApproveAnExtensionTheHeadDoesOnce() {
        Application a = atReview("S001");
        Map<String, String> days = Map.of("days", "3", "ground", "COMPLEX");
        act(a, Action.REQUEST_EXTENSION, reviewer, days);
        assertThat(texts(() -> act(a, Action.APPROVE_EXTENSION, decider, Map.of())))
                .singleElement()
                .asString()
                .contains("由本机关负责人决定：蔡文远");
        act(a, Action.DECLINE_EXTENSION, head, Map.of());
        act(a, Action.REQUEST_EXTENSION, reviewer, days);
        act(a, Action.APPROVE_EXTENSION, head, Map.of());
        assertThat(codes(() -> act(a, Action.REQUEST_EXTENSION, reviewer, days)))
                .containsExactly("action.extendedBefore");
    }

    @Test
    void aSecondSuspensionIsTheHeads() {
        Application a = atReview("S001");
        Map<String, String> hearing = Map.of("procedure", "HEARING", "days", "5");
        act(a, Action.SUSPEND, reviewer, hearing);
        act(a, Action.RESUME, reviewer, Map.of());
        assertThat(codes(() -> act(a, Action.SUSPEND, reviewer, hearing))).containsExactly("action.suspendedBefore");
        assertThat(act(a, Action.SUSPEND, head, hearing).state()).isEqualTo(State.SUSPENDED);
    }

    @Test
    void whoIsAwayCantAct() {
        Application a = atReview("S001");
        act(a, Action.PASS_REVIEW, reviewer, Map.of());
        CoreNode.presence(county, decider, Whereabouts.OUT);
        assertThat(texts(() -> act(a, Action.GRANT, decider, Map.of())))
                .singleElement()
                .asString()
                .startsWith("您的去向牌显示“外出”，不能办理");
        assertThat(possible(a, decider)).isEmpty();
        CoreNode.presence(county, decider, Whereabouts.AT_POST);
        act(a, Action.GRANT, decider, Map.of());
    }

    private static Item item(String code, boolean separateDecider) {
        Item item = ItemFixture.item(
                code,
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "受理岗", 0, true),
                        new Step(2, "审查", StepKind.REVIEW, Level.COUNTY, "审查岗", 1, true),
                        new Step(3, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 1, true)));
        return ItemFixture.separatingDecider(item, separateDecider);
    }

    private static Application atReview(String item) {
        Application a = submit(item);
        act(a, Action.PRE_REVIEW, window, Map.of());
        return act(a, Action.ACCEPT_APPLICATION, window, Map.of());
    }

    private static Application submit(String item) {
        ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", SampleIds.next(), "13800000001");
        Map<String, String> form = Map.of("reason", "开店");
        SubmitApplication submission = new SubmitApplication(
                UUID.randomUUID().toString(), item, "申请", who, form, Map.of(1, Evidence.of(file())));
        return county.getBean(SubmissionDesk.class).submit(submission, APPLICANT);
    }

    private static Attachment file() {
        try {
            return county.getBean(AttachmentStore.class)
                    .store(new ByteArrayInputStream(SampleFiles.pdf(1)), "登记表.pdf", "material-1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Application act(Application a, Action action, Actor by, Map<String, String> details) {
        return act(a, action, by, details, CoreNode.versionOf(county, a.no()));
    }

    private static Application act(
            Application a, Action action, Actor by, Map<String, String> details, @Nullable Long version) {
        return county.getBean(HandlingDesk.class)
                .act(new ActOnApplication(a.no(), action, "意见", version, new HashMap<>(details), Map.of()), by);
    }

    private static List<Action> possible(Application a, Actor actor) {
        Application now = county.getBean(Applications.class).find(a.no()).orElseThrow();
        return county.getBean(PossibleActions.class).of(now, actor);
    }

    private static List<String> codes(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    private static List<String> texts(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals().stream()
                .map(county.getBean(RefusalTexts.class)::of)
                .toList();
    }
}
