package org.yiwang.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.CoreNode;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.replica.ReplicatedApplications;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** An applicant's acts at a community on applications that the township holds; the test replicates by hand. */
class RequestIT {

    private static final byte[] PDF = SampleFiles.pdf(1);
    private static final Actor APPLICANT =
            new Actor("account-1", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    private static final Actor CLERK =
            new Actor("c", "clerk", "林小燕", AccountKind.STAFF, Set.of("受理岗", "决定岗"), Set.of(Duty.CLERK));

    private static ConfigurableApplicationContext community;
    private static ConfigurableApplicationContext township;

    @BeforeAll
    static void start() {
        community = CoreNode.start("330327100002");
        township = CoreNode.start("330327100000");
        List<Step> steps = List.of(
                new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "受理岗", 0, true),
                new Step(2, "决定", StepKind.DECIDE, Level.TOWNSHIP, "决定岗", 3, true),
                new Step(3, "送达", StepKind.DELIVER, Level.TOWNSHIP, "受理岗", 0, true));
        for (ConfigurableApplicationContext node : List.of(community, township)) {
            node.getBean(Catalogue.class).receive(ItemFixture.item(Submitted.ITEM, steps));
        }
    }

    @AfterAll
    static void stop() {
        township.close();
        community.close();
    }

    @Test
    void whatIsHeldHereIsDoneAtOnce() {
        Application submitted = submit();

        ActOutcome acted = community
                .getBean(RequestDesk.class)
                .act(new ActOnApplication(submitted.no(), Action.WITHDRAW, "", submitted.version()), null, APPLICANT);
        assertThat(acted.request()).isNull();
        assertThat(acted.application().state()).isEqualTo(State.WITHDRAWN);
        assertThat(acted.application().lastEntry().requested()).isNull();
    }

    @Test
    void whatIsHeldElsewhereIsFiledAndCarriedOutThereOnce() {
        Application atTownship = heldByTheTownship();
        assertThat(community.getBean(PossibleActions.class).of(atTownship, APPLICANT))
                .contains(Action.WITHDRAW, Action.URGE)
                .doesNotContain(Action.HAND_IN);

        FiledRequest filed = act(atTownship.no(), Action.WITHDRAW, "r-1").request();
        assertThat(filed.holder()).isEqualTo(atTownship.custody().holder());
        assertThat(sentence(filed)).contains("撤回申请", "已转往灵溪镇，等待处理");
        assertThat(known(community, atTownship.no())).isEqualTo(atTownship);

        receive(township, filed);
        Application withdrawn = known(township, atTownship.no());
        HistoryEntry entry = withdrawn.lastEntry();
        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(entry.actor()).isEqualTo("王秀兰");
        assertThat(entry.node()).isEqualTo(atTownship.custody().holder());
        assertThat(entry.requested().at()).isEqualTo(filed.request().madeAt());
        assertThat(entry.requested().nodeName()).isEqualTo("上街居委会");

        receive(township, filed);
        assertThat(known(township, atTownship.no())).isEqualTo(withdrawn);
        answer(atTownship.no(), "r-1");
        assertThat(onFile(community, atTownship.no(), "r-1").standing()).isEqualTo(FiledRequest.RequestState.DONE);
    }

    @Test
    void aRequestIsFiledOnceHoweverOftenItIsSent() {
        Application atTownship = heldByTheTownship();

        FiledRequest first = act(atTownship.no(), Action.URGE, "r-2").request();
        assertThat(act(atTownship.no(), Action.URGE, "r-2").request()).isEqualTo(first);
        assertThat(refusal(() -> act(atTownship.no(), Action.URGE, "r-3"))).isEqualTo("request.open");
        assertThat(refusal(() -> act(atTownship.no(), Action.WITHDRAW, "r-2"))).isEqualTo("request.idTaken");
        assertThat(community.getBean(RequestDesk.class).of(atTownship, APPLICANT))
                .containsExactly(first);

        receive(township, first);
        answer(atTownship.no(), "r-2");
        assertThat(act(atTownship.no(), Action.URGE, "r-3").request().isOpen()).isTrue();
    }

    @Test
    void whatCannotBeIsRefusedBeforeItIsFiled() {
        Application atTownship = heldByTheTownship();
        ApplicationNo no = atTownship.no();
        RequestDesk desk = community.getBean(RequestDesk.class);
        Actor stranger = new Actor("account-2", "chen", "陈立", AccountKind.APPLICANT, Set.of(), Set.of());

        assertThat(refusal(() -> act(no, Action.SUPPLEMENT, "x-1"))).isEqualTo("action.notNow");
        assertThat(refusal(() -> act(no, Action.GRANT, "x-2"))).isEqualTo("action.notYourPost");
        assertThat(refusal(() -> act(no, Action.HAND_IN, null))).isEqualTo("material.nothingAwaited");
        assertThat(refusal(() -> desk.act(new ActOnApplication(no, Action.WITHDRAW, "", 1L), null, APPLICANT)))
                .isEqualTo("action.movedOn");
        assertThat(refusal(() -> desk.act(new ActOnApplication(no, Action.WITHDRAW, "", null), "x-3", stranger)))
                .isEqualTo("application.unknown");
        assertThat(refusal(() -> desk.act(new ActOnApplication(no, Action.GRANT, "", null), null, CLERK)))
                .isEqualTo("application.heldElsewhere");
        assertThat(desk.of(atTownship, APPLICANT)).isEmpty();
    }

    @Test
    void whatWasDecidedMeanwhileIsAnsweredWithTheReason() {
        Application atTownship = heldByTheTownship();
        FiledRequest filed = act(atTownship.no(), Action.WITHDRAW, "r-4").request();
        Application granted = clerk(township, atTownship.no(), Action.GRANT);

        receive(township, filed);
        assertThat(known(township, atTownship.no())).isEqualTo(granted);
        answer(atTownship.no(), "r-4");
        FiledRequest refused = onFile(community, atTownship.no(), "r-4");
        assertThat(refused.standing()).isEqualTo(FiledRequest.RequestState.REFUSED);
        assertThat(sentence(refused)).contains("灵溪镇没有办成", "现在的状态是“准予”", "可以重新提出");

        receive(township, filed);
        assertThat(known(township, atTownship.no())).isEqualTo(granted);
    }

    @Test
    void materialsThatWereHandedInComeToTheHoldersApplication() throws IOException {
        Application atTownship = askedFor(heldByTheTownship(), 2);
        Attachment proof =
                community.getBean(AttachmentStore.class).store(new ByteArrayInputStream(PDF), "委托书.pdf", "material-2");
        ActOnApplication command = new ActOnApplication(
                atTownship.no(), Action.HAND_IN, "补交委托书", null, Map.of(), Map.of(2, Evidence.of(proof)));

        receive(
                township,
                community
                        .getBean(RequestDesk.class)
                        .act(command, null, APPLICANT)
                        .request());
        Application after = known(township, atTownship.no());
        assertThat(after.materials()).anySatisfy(material -> {
            assertThat(material.seq()).isEqualTo(2);
            assertThat(material.files()).containsExactly(proof);
        });
        assertThat(after.lastEntry().comment()).isEqualTo("补交委托书");
        assertThat(after.version()).isEqualTo(atTownship.version() + 1);
    }

    @Test
    void aRequestThatComesBeforeItsApplicationWaitsForIt() {
        Application submitted = submit();
        Application accepted = accept(submitted.no());
        FiledRequest filed = act(accepted.no(), Action.URGE, "r-5").request();

        receive(township, filed);
        assertThat(onFile(township, accepted.no(), "r-5").standing()).isEqualTo(FiledRequest.RequestState.KEPT);
        in(township, node -> {
            node.getBean(ReplicatedApplications.class).receive(accepted);
            node.getBean(IncomingRequests.class).arrived(List.of(accepted.no()));
        });
        assertThat(known(township, accepted.no()).lastEntry().action()).isEqualTo(Action.URGE);
        assertThat(onFile(township, accepted.no(), "r-5").standing()).isEqualTo(FiledRequest.RequestState.DONE);
    }

    @Test
    void aRequestOfAnApplicationThatCameHomeIsCarriedOutAtHome() {
        Application atTownship = heldByTheTownship();
        FiledRequest filed = act(atTownship.no(), Action.URGE, "r-6").request();
        ActOnApplication back = new ActOnApplication(
                atTownship.no(), Action.RETURN, "补充说明", atTownship.version(), Map.of("step", "1"), Map.of());
        Application home = township.getBean(HandlingDesk.class).act(back, CLERK);
        in(community, node -> node.getBean(ReplicatedApplications.class).receive(home));

        receive(
                community,
                new FiledRequest(
                        filed.request(),
                        filed.standing(),
                        home.custody().holder(),
                        home.custody().epoch(),
                        null));
        assertThat(known(community, home.no()).lastEntry().action()).isEqualTo(Action.URGE);
        assertThat(onFile(community, home.no(), "r-6").standing()).isEqualTo(FiledRequest.RequestState.DONE);
    }

    private static Application heldByTheTownship() {
        Application accepted = accept(submit().no());
        in(township, node -> node.getBean(ReplicatedApplications.class).receive(accepted));
        return accepted;
    }

    private static Application accept(ApplicationNo no) {
        clerk(community, no, Action.PRE_REVIEW);
        return clerk(community, no, Action.ACCEPT_APPLICATION);
    }

    private static Application clerk(ConfigurableApplicationContext node, ApplicationNo no, Action action) {
        return node.getBean(HandlingDesk.class)
                .act(new ActOnApplication(no, action, "", known(node, no).version()), CLERK);
    }

    /** The township asks for a material; the community learns of it. */
    private static Application askedFor(Application application, int material) {
        ActOnApplication ask = new ActOnApplication(
                application.no(),
                Action.ASK_FOR_MATERIALS,
                "委托书不清楚",
                null,
                Map.of("material", String.valueOf(material)),
                Map.of());
        Application asked = township.getBean(HandlingDesk.class).act(ask, CLERK);
        in(community, node -> node.getBean(ReplicatedApplications.class).receive(asked));
        return asked;
    }

    private static ActOutcome act(ApplicationNo no, Action action, String requestId) {
        return community
                .getBean(RequestDesk.class)
                .act(new ActOnApplication(no, action, "", null), requestId, APPLICANT);
    }

    private static void receive(ConfigurableApplicationContext node, FiledRequest passedOn) {
        in(node, each -> each.getBean(IncomingRequests.class).receive(passedOn.request(), passedOn.epoch()));
    }

    /** Delivers the township's answer to the community. */
    private static void answer(ApplicationNo no, String id) {
        RequestAnswer answer = onFile(township, no, id).answer();
        in(community, node -> node.getBean(IncomingRequests.class).receive(answer));
    }

    private static FiledRequest onFile(ConfigurableApplicationContext node, ApplicationNo no, String id) {
        return node.getBean(Requests.class).find(no, id).orElseThrow();
    }

    private static String sentence(FiledRequest filed) {
        return community.getBean(RequestTexts.class).sentence(filed);
    }

    private static Application known(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow();
    }

    private static void in(ConfigurableApplicationContext node, Consumer<ConfigurableApplicationContext> work) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.accept(node));
    }

    private static Application submit() {
        return Submitted.at(community, APPLICANT);
    }

    private static String refusal(ThrowingCallable command) {
        List<Refusal> refusals = catchThrowableOfType(Refused.class, command).refusals();
        return refusals.get(0).code();
    }
}
