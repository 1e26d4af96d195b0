package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.Visit;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.nodes.NodeApi.Answer;

/**
 * 代申请人办理 over the API of a county, its township and a community: windows and the agent act for applicants without an
 * account, wherever the case is held; anybody finds such a case.
 */
class ForApplicantIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327107000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327107010");
    private static final Duration SOON = Duration.ofSeconds(30);

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;
    private static ConfigurableApplicationContext community;

    @BeforeAll
    static void start() {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        county = SyncNode.start(COUNTY, brokers);
        Catalogue catalogue = county.getBean(Catalogue.class);
        catalogue.publish(ItemFixture.item(Entered.ITEM, ApplicationFixture.shortPath()));
        catalogue.publish(ItemFixture.item("W102", acceptedAt(Level.COUNTY, "县级窗口")));
        catalogue.publish(ItemFixture.item("W103", acceptedAt(Level.TOWNSHIP, "乡镇窗口")));
        township = SyncNode.start(TOWNSHIP, brokers);
        community = SyncNode.start(COMMUNITY, brokers);
        for (ConfigurableApplicationContext node : List.of(township, community)) {
            await().atMost(SOON)
                    .until(() -> node.getBean(Catalogue.class).current("W103").isPresent());
        }
        clerk(community, "agent", "社区代办员");
        clerk(community, "window", "受理岗");
        clerk(community, "other", "档案岗");
        clerk(township, "reviewer", "初审岗");
        clerk(township, "township", "乡镇窗口");
        clerk(county, "county", "县级窗口");
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable each : List.of(community, township, county)) {
            each.close();
        }
    }

    @Test
    void theWindowWithdrawsWithTheSignedRequestWhatAnotherNodeHolds() {
        String no = atTheTownship("WINDOW");
        NodeApi window = NodeApi.as("window", community);
        assertThat(available(window, no)).contains("withdraw", "urge").doesNotContain("review", "hand-in");
        assertThat(available(NodeApi.as("other", community), no)).isEmpty();

        Answer unsigned = window.act(no, "withdraw", Map.of("requestId", "w-1"));
        assertThat(unsigned.status()).isEqualTo(422);
        assertThat(unsigned.text("errors")).contains("material-0").contains("申请人签名");
        assertThat(NodeApi.as("other", community)
                        .act(no, "withdraw", Map.of("requestId", "w-0"), "material-0")
                        .status())
                .isIn(403, 409);

        Answer asked = window.act(no, "withdraw", Map.of("requestId", "w-1"), "material-0");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.text("sentence")).contains("window", "代申请人提出的“撤回申请”", "已转往金乡镇");
        assertThat(window.act(no, "withdraw", Map.of("requestId", "w-1"), "material-0")
                        .status())
                .isIn(200, 202);

        Application withdrawn = stands(community, no, State.WITHDRAWN);
        HistoryEntry entry = withdrawn.lastEntry();
        assertThat(entry.node()).isEqualTo(TOWNSHIP);
        assertThat(entry.actor()).isEqualTo("window");
        assertThat(entry.requested().node()).isEqualTo(COMMUNITY);
        assertThat(entry.forApplicant().person().username()).isEqualTo("window");
        assertThat(entry.forApplicant().post()).isEqualTo("受理岗");
        SubmittedMaterial request = withdrawn.materials().get(0);
        assertThat(request.name()).isEqualTo("撤回申请书");
        assertThat(request.newest().takenBy()).isEqualTo(entry.forApplicant().person());
        String file = request.newest().hashes().get(0);
        await().atMost(SOON)
                .until(() -> township.getBean(AttachmentStore.class).has(file)
                        && county.getBean(AttachmentStore.class).has(file));
        assertThat(withdrawn.history()).extracting(HistoryEntry::action).containsOnlyOnce(Action.WITHDRAW);
    }

    @Test
    void theWindowThatHoldsItWithdrawsOnPaper() {
        String no = submitted("WINDOW");
        Answer done = NodeApi.as("window", community)
                .act(no, "withdraw", Map.of("version", 1, "paper", Map.of("0", "ORIGINAL_TAKEN")));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text("history")).contains("clerk=window", "post=受理岗");
        Application withdrawn = at(community, no);
        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.materials().get(0).newest().kind()).isEqualTo(EvidenceKind.ORIGINAL_TAKEN);
    }

    @Test
    void whatIsMissingIsHandedInAtAnyWindowAboveAndCountsAsAVisitThere() {
        String no = atTheTownship("ONLINE");
        NodeApi.as("reviewer", township)
                .post(
                        "/applications/" + no + "/actions/ask-for-materials",
                        Map.of("comment", "看不清", "details", Map.of("material", "1")));
        arrives(county, no, 4);

        NodeApi window = NodeApi.as("county", county);
        assertThat(available(window, no)).contains("hand-in", "withdraw");
        Answer asked = window.act(no, "hand-in", Map.of("requestId", "h-1", "paper", Map.of("1", "ORIGINAL_SEEN")));
        assertThat(asked.status()).isEqualTo(202);
        await().atMost(SOON).until(() -> at(county, no).supplements().awaited().isEmpty());
        assertThat(Visit.of(at(county, no))).singleElement().satisfies(visit -> {
            assertThat(visit.node()).isEqualTo(COUNTY);
            assertThat(visit.action()).isEqualTo(Action.HAND_IN);
        });
    }

    @Test
    void whatTheCommunityAsksForIsHandedInAtTheTownshipsWindow() {
        String no = submitted("ONLINE");
        NodeApi accepting = NodeApi.as("window", community);
        accepting.act(no, "pre-review", Map.of("version", 1));
        accepting.act(no, "request-supplement", Map.of("version", 2, "details", Map.of("deficiencies", "登记表没有签名")));
        arrives(township, no, 3);

        Answer asked = NodeApi.as("township", township).act(no, "supplement", Map.of("requestId", "s-1"), "material-1");
        assertThat(asked.status()).isEqualTo(202);
        Application supplemented = stands(township, no, State.RECEIVED);
        assertThat(supplemented.lastEntry().node()).isEqualTo(COMMUNITY);
        assertThat(supplemented.lastEntry().forApplicant().post()).isEqualTo("乡镇窗口");
        await().atMost(SOON).until(() -> community
                .getBean(AttachmentStore.class)
                .has(supplemented.materials().get(0).newest().hashes().get(0)));
    }

    @Test
    void theAgentActsAsLongAsTheMandateLasts() {
        String no = atTheTownship("AGENT");
        NodeApi agent = NodeApi.as("agent", community);
        assertThat(available(agent, no)).contains("withdraw", "urge");

        for (ConfigurableApplicationContext node : List.of(community, township)) {
            node.getBean(JdbcClient.class)
                    .sql("update application set body = replace(body, '2027-12-31', '2020-12-31') where no = ?")
                    .param(no)
                    .update();
        }
        assertThat(available(agent, no)).containsExactly("urge");
        Answer over = agent.act(no, "withdraw", Map.of("requestId", "a-1"), "material-0");
        assertThat(over.status()).isEqualTo(403);
        assertThat(over.text("detail")).contains("2020年12月31日", "民法典第一百七十三条");
        assertThat(agent.get("/applications/" + no).status()).isEqualTo(200);
    }

    @Test
    void anybodyFindsWhatAWindowFiledByNumberAndLastDigits() {
        String id = HandedIn.nextId();
        String no = Entered.at(community, "WINDOW", id);
        NodeApi anybody = NodeApi.anybody(community);
        String digits = id.substring(id.length() - 4);

        Answer found = anybody.post("/inquiries", Map.of("no", no.replace("-", ""), "digits", digits));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text("applicant")).isEqualTo("王**");
        assertThat(found.text("holderName")).isEqualTo("狮山社区");
        assertThat(found.body().toString()).doesNotContain("王秀兰", id, "13800000001");

        Answer wrongDigits = anybody.post("/inquiries", Map.of("no", no, "digits", "0000"));
        ApplicationNo free = ApplicationNo.of(COMMUNITY, LocalDate.of(2020, 1, 1), 999);
        Answer wrongNumber = anybody.post("/inquiries", Map.of("no", free.value(), "digits", digits));
        assertThat(wrongDigits.status()).isEqualTo(404);
        assertThat(wrongDigits.body().get("errors"))
                .isEqualTo(wrongNumber.body().get("errors"));
        for (int i = 0; i < 9; i++) {
            anybody.post("/inquiries", Map.of("no", no, "digits", "0000"));
        }
        assertThat(anybody.post("/inquiries", Map.of("no", no, "digits", digits))
                        .status())
                .isEqualTo(429);
    }

    @Test
    void aNodeThatDoesNotKnowACaseOrADocumentSaysWhereItIsKnown() {
        NodeApi anybody = NodeApi.anybody(community);
        String address = "http://127.0.0.1:" + county.getEnvironment().getProperty("local.server.port");
        await().atMost(SOON).until(() -> anybody.get("/documents/AAAA-BBBB-CCCC-DDDD")
                .text("detail")
                .contains(address));
        ApplicationNo other = ApplicationNo.of(new DivisionCode("330327100000"), LocalDate.of(2026, 11, 2), 1);

        Answer asked = anybody.post("/inquiries", Map.of("no", other.value(), "digits", "1234"));
        assertThat(asked.status()).isEqualTo(404);
        assertThat(asked.text("detail")).contains("灵溪镇", "苍南县（" + address + "）");

        Answer unknown = anybody.get("/documents/AAAA-BBBB-CCCC-DDDD?number=330327100准〔2026〕第000001号");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text("detail")).contains("灵溪镇", "苍南县（" + address + "）");
        assertThat(NodeApi.anybody(county).get("/documents/AAAA-BBBB-CCCC-DDDD").text("detail"))
                .doesNotContain("可以在这里核验");
    }

    private static List<Step> acceptedAt(Level level, String post) {
        return List.of(
                new Step(1, "受理", StepKind.ACCEPT, level, post, 0, true),
                new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 3, true),
                new Step(3, "送达", StepKind.DELIVER, level, post, 0, true));
    }

    private static void clerk(ConfigurableApplicationContext node, String username, String post) {
        node.getBean(Accounts.class)
                .create(new AccountDraft(
                        username,
                        NodeApi.PASSWORD,
                        username,
                        AccountKind.STAFF,
                        Set.of(post),
                        Set.of(Duty.CLERK),
                        null,
                        null));
    }

    private static String submitted(String channel) {
        return Entered.at(community, channel, HandedIn.nextId());
    }

    private static String atTheTownship(String channel) {
        String no = submitted(channel);
        NodeApi window = NodeApi.as("window", community);
        window.act(no, "pre-review", Map.of("version", 1));
        assertThat(window.act(no, "accept", Map.of("version", 2)).status()).isEqualTo(200);
        arrives(township, no, 3);
        return no;
    }

    private static List<String> available(NodeApi reader, String no) {
        return Stream.of(reader.get("/applications/" + no).body().get("availableActions"))
                .flatMap(actions -> ((List<?>) actions).stream())
                .map(String::valueOf)
                .toList();
    }

    private static Application stands(ConfigurableApplicationContext node, String no, State state) {
        await().atMost(SOON).until(() -> at(node, no).state() == state);
        return at(node, no);
    }

    private static void arrives(ConfigurableApplicationContext node, String no, long version) {
        await().atMost(SOON).until(() -> node.getBean(Applications.class)
                .find(new ApplicationNo(no))
                .filter(application -> application.version() >= version)
                .isPresent());
    }

    private static Application at(ConfigurableApplicationContext node, String no) {
        return node.getBean(Applications.class).find(new ApplicationNo(no)).orElseThrow();
    }
}
