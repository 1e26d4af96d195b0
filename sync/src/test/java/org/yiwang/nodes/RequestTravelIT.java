package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.node.key.KeysOfNodes;
import org.yiwang.request.ApplicantRequest;
import org.yiwang.request.FiledRequest;
import org.yiwang.request.FiledRequest.RequestState;
import org.yiwang.request.IncomingRequests;
import org.yiwang.request.RequestDesk;
import org.yiwang.request.Requests;

/** A community, its township and the county: what an applicant asks for at the community is done where the case is held. */
class RequestTravelIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327107000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327107010");
    private static final DivisionCode NEIGHBOUR = new DivisionCode("330327107008");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Actor APPLICANT =
            new Actor("account-1", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;
    private static ConfigurableApplicationContext community;
    private static InboxPen pen;

    @BeforeAll
    static void start() {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        KeysOfNodes.made(NEIGHBOUR);
        county = SyncNode.start(COUNTY, brokers);
        county.getBean(Catalogue.class).publish(ItemFixture.item("T101", ApplicationFixture.shortPath()));
        township = SyncNode.start(TOWNSHIP, brokers);
        community = SyncNode.start(COMMUNITY, brokers);
        pen = new InboxPen();
        for (ConfigurableApplicationContext node : List.of(township, community)) {
            await().atMost(SOON)
                    .until(() -> node.getBean(Catalogue.class).current("T101").isPresent());
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable each : List.of(pen, community, township, county)) {
            each.close();
        }
    }

    @Test
    void whatIsHandedInAtTheCommunityComesToTheTownshipWithItsFileOnce() throws IOException {
        ApplicationNo no = atTheTownship();
        asksForMaterial(no);
        Attachment clearer = file("更清楚的登记表.pdf", "清楚");
        ActOnApplication command =
                new ActOnApplication(no, Action.HAND_IN, "换一份清楚的", null, Map.of(), Map.of(1, Evidence.of(clearer)));
        FiledRequest asked = community
                .getBean(RequestDesk.class)
                .act(command, "hand-in", APPLICANT)
                .request();
        assertThat(asked.holder()).isEqualTo(TOWNSHIP);

        standsAt(community, no, "hand-in", RequestState.DONE);
        Application after = at(township, no);
        assertThat(after.lastEntry().requested().node()).isEqualTo(COMMUNITY);
        for (ConfigurableApplicationContext node : List.of(county, township, community)) {
            await().atMost(SOON).until(() -> at(node, no).equals(after));
            await().atMost(SOON).until(() -> node.getBean(AttachmentStore.class).has(clearer.sha256()));
        }

        pen.send(TOWNSHIP, COMMUNITY, asked.request(), asked.epoch());
        nothingMoreHappens(no, after);
        assertThat(count(county, "applicant_request where application_no = '" + no + "'"))
                .isZero();
    }

    @Test
    void aRequestFollowsItsApplicationToWhoHoldsItNow() throws IOException {
        ApplicationNo no = atTheTownship();
        act(township, no, Action.PASS_REVIEW, "初审岗");
        arrives(county, no, 4);

        pen.send(TOWNSHIP, COMMUNITY, request(no, "late", Action.WITHDRAW), 2);
        await().atMost(SOON).until(() -> at(county, no).state() == State.WITHDRAWN);
        await().atMost(SOON).until(() -> at(community, no).state() == State.WITHDRAWN);
        assertThat(at(community, no).lastEntry().node()).isEqualTo(COUNTY);
        assertThat(setAside(no)).isZero();
    }

    @Test
    void whatTheRulesRefuseIsAnsweredToWhereItWasAsked() throws IOException {
        ApplicationNo no = atTheTownship();
        act(township, no, Action.PASS_REVIEW, "初审岗");
        arrives(county, no, 4);
        arrives(community, no, 4);
        Application granted = act(county, no, Action.GRANT, "决定岗");
        ApplicantRequest late = request(no, "too-late", Action.WITHDRAW);
        in(community, node -> node.getBean(Requests.class)
                .put(new FiledRequest(late, RequestState.PASSED_ON, TOWNSHIP, 2, null)));

        pen.send(TOWNSHIP, COMMUNITY, late, 2);
        FiledRequest refused = standsAt(community, no, "too-late", RequestState.REFUSED);
        assertThat(refused.answer().reasons()).singleElement().asString().contains("现在的状态是“准予”");
        assertThat(at(community, no)).isEqualTo(granted);
    }

    @Test
    void aRequestThatOvertakesItsApplicationWaitsForIt() {
        Application first = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 2);
        Application handedOver =
                ApplicationFixture.inReview(first.no(), new Custody(COMMUNITY, TOWNSHIP, 2), 3, COMMUNITY);

        pen.send(TOWNSHIP, COMMUNITY, first);
        pen.send(TOWNSHIP, COMMUNITY, request(first.no(), "early", Action.URGE), 2);
        standsAt(township, first.no(), "early", RequestState.KEPT);
        pen.send(TOWNSHIP, COMMUNITY, handedOver);
        standsAt(township, first.no(), "early", RequestState.DONE);
        assertThat(at(township, first.no()).history())
                .extracting(HistoryEntry::action)
                .containsOnlyOnce(Action.URGE);
    }

    @Test
    void whoMayNotKnowTheApplicationIsNotHeard() throws IOException {
        ApplicationNo no = atTheTownship();
        long quarantined = count(township, "quarantine");

        pen.send(TOWNSHIP, NEIGHBOUR, request(no, "forged", Action.WITHDRAW), 2);
        await().atMost(SOON).until(() -> count(township, "quarantine") == quarantined + 1);
        assertThat(at(township, no).version()).isEqualTo(3);
    }

    @Test
    void whatIsUnansweredIsPassedOnAgain() throws IOException {
        ApplicationNo no = atTheTownship();
        ApplicantRequest lost = request(no, "lost", Action.URGE);
        in(community, node -> {
            node.getBean(Requests.class).put(new FiledRequest(lost, RequestState.PASSED_ON, TOWNSHIP, 2, null));
            node.getBean(IncomingRequests.class).passOnAgain();
        });

        standsAt(community, no, "lost", RequestState.DONE);
        assertThat(at(township, no).lastEntry().requested().id()).isEqualTo("lost");
    }

    private static ApplicationNo atTheTownship() throws IOException {
        ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", HandedIn.nextId(), "13800000001");
        SubmitApplication submission = new SubmitApplication(
                UUID.randomUUID().toString(),
                "T101",
                "更换养老金账户",
                who,
                Map.of("reason", "换卡"),
                Map.of(1, Evidence.of(file("登记表.pdf", ""))));
        ApplicationNo no = community
                .getBean(SubmissionDesk.class)
                .submit(submission, APPLICANT)
                .no();
        act(community, no, Action.PRE_REVIEW, "受理岗");
        act(community, no, Action.ACCEPT_APPLICATION, "受理岗");
        arrives(township, no, 3);
        return no;
    }

    private static Attachment file(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HandedIn.pdf());
        bytes.write(("%" + content + UUID.randomUUID() + "\n").getBytes(StandardCharsets.UTF_8));
        return community
                .getBean(AttachmentStore.class)
                .store(new ByteArrayInputStream(bytes.toByteArray()), name, "material-1");
    }

    private static ApplicantRequest request(ApplicationNo no, String id, Action action) {
        return new ApplicantRequest(
                id,
                no,
                action,
                "",
                Map.of(),
                Map.of(),
                "account-1",
                "王秀兰",
                Instant.parse("2026-11-23T03:00:00Z"),
                COMMUNITY,
                "狮山社区",
                3L);
    }

    private static Application act(ConfigurableApplicationContext node, ApplicationNo no, Action action, String post) {
        Actor clerk = new Actor("c", "clerk", "林小燕", AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
        return node.getBean(HandlingDesk.class).act(new ActOnApplication(no, action, "", versionOf(node, no)), clerk);
    }

    private static void asksForMaterial(ApplicationNo no) {
        Actor clerk = new Actor("c", "clerk", "林小燕", AccountKind.STAFF, Set.of("初审岗"), Set.of(Duty.CLERK));
        Map<String, String> details = Map.of("material", "1");
        township.getBean(HandlingDesk.class)
                .act(new ActOnApplication(no, Action.ASK_FOR_MATERIALS, "看不清", null, details, Map.of()), clerk);
        arrives(community, no, 4);
    }

    private static void arrives(ConfigurableApplicationContext node, ApplicationNo no, long version) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> node.getBean(Applications.class)
                .find(no)
                .filter(application -> application.version() >= version)
                .isPresent());
    }

    private static FiledRequest standsAt(
            ConfigurableApplicationContext node, ApplicationNo no, String id, RequestState standing) {
        Requests requests = node.getBean(Requests.class);
        await().atMost(SOON).until(() -> requests.find(no, id)
                .filter(filed -> filed.standing() == standing)
                .isPresent());
        return requests.find(no, id).orElseThrow();
    }

    /** The inbox is read in order: what was sent before this has been taken when this has. */
    private static void nothingMoreHappens(ApplicationNo no, Application as) {
        Application last = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        pen.send(TOWNSHIP, COMMUNITY, last);
        arrives(township, last.no(), 1);
        assertThat(at(township, no)).isEqualTo(as);
    }

    private static void in(ConfigurableApplicationContext node, Consumer<ConfigurableApplicationContext> work) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.accept(node));
    }

    private static Application at(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow();
    }

    private static long setAside(ApplicationNo no) {
        return count(community, "set_aside where application_no = '" + no + "'")
                + count(county, "set_aside where application_no = '" + no + "'");
    }

    private static long count(ConfigurableApplicationContext node, String what) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }

    private static long versionOf(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow().version();
    }
}
