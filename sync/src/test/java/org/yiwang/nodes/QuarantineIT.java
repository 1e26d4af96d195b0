package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.application.action.Action;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.base.json.Json;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.replication.link.QuarantineDesk;
import org.yiwang.replication.link.QuarantineFilter;
import org.yiwang.replication.link.QuarantineState;
import org.yiwang.replication.link.QuarantineStep;
import org.yiwang.replication.link.QuarantineStep.What;
import org.yiwang.replication.link.QuarantinedRecord;
import org.yiwang.replication.link.ReplayRun;
import org.yiwang.request.ApplicantRequest;
import org.yiwang.request.FiledRequest;
import org.yiwang.request.FiledRequest.RequestState;
import org.yiwang.request.Requests;
import org.yiwang.sync.record.Payload;

/** Operators look at quarantined records, repair, replay and discard them. */
class QuarantineIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327107000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327107008");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Actor OPERATOR =
            new Actor("o", "operator", "周运维", AccountKind.STAFF, Set.of(), Set.of(Duty.OPERATOR));
    private static final Actor CLERK = new Actor("c", "clerk", "林小燕", AccountKind.STAFF, Set.of(), Set.of(Duty.CLERK));

    private static final String BROKERS = EmbeddedStack.shared().kafka().brokers();
    private static final DatabaseAccess DATABASE = EmbeddedStack.shared().newDatabase();
    private static ConfigurableApplicationContext township;
    private static ConfigurableApplicationContext community;
    private static InboxPen pen;

    @BeforeAll
    static void start() {
        township = SyncNode.start(TOWNSHIP, BROKERS, DATABASE);
        community = SyncNode.start(COMMUNITY, BROKERS);
        for (ConfigurableApplicationContext node : List.of(township, community)) {
            SyncNode.introduce(node, COUNTY, TOWNSHIP, COMMUNITY);
        }
        pen = new InboxPen();
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable each : List.of(pen, community, township)) {
            each.close();
        }
    }

    @Test
    void aRecordThatIsMendedIsTakenAndWhatWasDoneIsKept() {
        Application application = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        String broken = Json.write(application).replace("\"IN_REVIEW\"", "\"IN_REVUE\"");
        pen.sendRaw(TOWNSHIP, headers("application", "1"), broken);
        long id = waiting("application");

        assertThat(desk().open(id, OPERATOR).payload())
                .contains("王**", "IN_REVUE", application.no().value())
                .doesNotContain("王秀兰", "11010519491231002X", "13800000001", "更换银行卡");
        assertThat(desk().replay(id, OPERATOR).taken()).isFalse();
        assertThat(desk().openWhole(id, "查状态写法", OPERATOR).payload()).isEqualTo(broken);
        desk().edit(id, Json.write(application), "状态写错了", OPERATOR);
        assertThat(desk().replay(id, OPERATOR).taken()).isTrue();

        assertThat(township.getBean(Applications.class).find(application.no())).contains(application);
        assertThat(desk().open(id, OPERATOR).record().state()).isEqualTo(QuarantineState.REPLAYED);
        assertThat(desk().open(id, OPERATOR).steps())
                .extracting(QuarantineStep::what)
                .containsExactly(What.REPLAYED, What.EDITED, What.OPENED, What.REPLAY_FAILED);
        assertThat(before(id)).isEqualTo(broken);
        assertThatThrownBy(() -> desk().replay(id, OPERATOR)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyOperatorsOpenIt() {
        assertThatThrownBy(() -> desk().page(QuarantineFilter.WAITING, PageRequest.of(1), CLERK))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk().replayAll(QuarantineFilter.WAITING, 0, CLERK))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatWaitsForTheSameReasonIsReplayedTogetherAndStaysWithItsReasonWhenItFails() {
        for (int i = 0; i < 3; i++) {
            pen.sendRaw(TOWNSHIP, headers("calendar", "1"), "{\"year\":");
        }
        await().atMost(SOON).until(() -> rows("calendar").size() == 3);
        ReplayRun run = desk().replayAll(QuarantineFilter.typed(false, "calendar", null), 0, OPERATOR);
        assertThat(run).isEqualTo(new ReplayRun(0, 3, run.last(), false));
        assertThat(rows("calendar")).hasSize(3);
        rows("calendar").forEach(row -> desk().discard(row.id(), "测试", OPERATOR));
        assertThat(rows("calendar")).isEmpty();
    }

    @Test
    void aRequestThatIsReplayedIsCarriedOutAndOneThatIsGivenUpIsAnswered() {
        Application held = heldAtTheTownship();
        sendRequest(held, "first", "99");
        long first = waiting("request");
        write(first, "99", "1");
        assertThat(desk().replay(first, OPERATOR).taken()).isTrue();
        standsAtTheCommunity(held, "first", RequestState.DONE);
        assertThat(township.getBean(Applications.class)
                        .find(held.no())
                        .orElseThrow()
                        .history())
                .extracting(HistoryEntry::action)
                .containsOnlyOnce(Action.URGE);

        sendRequest(held, "second", "99");
        long second = waiting("request");
        write(second, "99", "1");
        desk().discard(second, "请到窗口办理", OPERATOR);
        FiledRequest refused = standsAtTheCommunity(held, "second", RequestState.REFUSED);
        assertThat(refused.answer().reasons()).singleElement().asString().contains("请到窗口办理");
    }

    @Test
    void whatWasHeldForANewerVersionIsTakenAfterTheUpgrade() throws SQLException {
        Application first = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        Application second = ApplicationFixture.inReview(first.no(), first.custody(), 2, COMMUNITY);
        pen.sendRaw(TOWNSHIP, headers("application", "98"), Json.write(first));
        pen.sendRaw(TOWNSHIP, headers("application", "98"), Json.write(second));
        pen.sendRaw(TOWNSHIP, headers("application", "97"), Json.write(second));
        await().atMost(SOON).until(() -> rows("application").size() == 3);
        township.close();
        readerIsNowAsNewAs("98");
        township = SyncNode.start(TOWNSHIP, BROKERS, DATABASE);
        await().atMost(SOON).until(() -> township.getBean(Applications.class)
                .find(first.no())
                .filter(known -> known.version() == 2)
                .isPresent());
        assertThat(rows("application"))
                .singleElement()
                .extracting(QuarantinedRecord::state)
                .isEqualTo(QuarantineState.HELD);
        desk().discard(rows("application").get(0).id(), "测试", OPERATOR);
    }

    private static Application heldAtTheTownship() {
        Application first = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 2);
        Application held = ApplicationFixture.inReview(first.no(), new Custody(COMMUNITY, TOWNSHIP, 2), 3, COMMUNITY);
        pen.send(TOWNSHIP, COMMUNITY, held);
        pen.send(COMMUNITY, COMMUNITY, held);
        for (ConfigurableApplicationContext node : List.of(township, community)) {
            await().atMost(SOON)
                    .until(() ->
                            node.getBean(Applications.class).find(held.no()).isPresent());
        }
        return held;
    }

    private static void sendRequest(Application held, String id, String schema) {
        ApplicantRequest request = new ApplicantRequest(
                id,
                held.no(),
                Action.URGE,
                "",
                Map.of(),
                Map.of(),
                "account-1",
                "王秀兰",
                Instant.parse("2026-11-23T03:00:00Z"),
                COMMUNITY,
                "狮山社区",
                3L);
        community.getBean(TransactionTemplate.class).executeWithoutResult(status -> community
                .getBean(Requests.class)
                .put(new FiledRequest(request, RequestState.PASSED_ON, TOWNSHIP, 2, null)));
        pen.sendRaw(TOWNSHIP, headers("request", schema), Json.write(request));
    }

    private static FiledRequest standsAtTheCommunity(Application held, String id, RequestState standing) {
        Requests requests = community.getBean(Requests.class);
        await().atMost(SOON).until(() -> requests.find(held.no(), id)
                .filter(filed -> filed.standing() == standing)
                .isPresent());
        return requests.find(held.no(), id).orElseThrow();
    }

    private static Map<String, String> headers(String kind, String schema) {
        return Map.of("kind", kind, "schema", schema, "version", "1", "epoch", "2", "source", COMMUNITY.value());
    }

    private static QuarantineDesk desk() {
        return township.getBean(QuarantineDesk.class);
    }

    private static List<QuarantinedRecord> rows(String kind) {
        return desk().page(QuarantineFilter.typed(false, kind, null), PageRequest.of(1), OPERATOR)
                .rows();
    }

    private static long waiting(String kind) {
        await().atMost(SOON).until(() -> rows(kind).size() == 1);
        return rows(kind).get(0).id();
    }

    /** Does as an upgrade does: the form of these records is no longer newer than this node. */
    private static void readerIsNowAsNewAs(String schema) throws SQLException {
        try (Connection connection = DATABASE.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(form(schema, "1"));
        }
    }

    private static void write(long id, String from, String to) {
        township.getBean(JdbcClient.class)
                .sql(form(from, to) + " where id = " + id)
                .update();
    }

    private static String form(String from, String to) {
        return "update quarantine set headers = replace(headers, '\"schema\":\"" + from + "\"', '\"schema\":\"" + to
                + "\"')";
    }

    private static String before(long id) {
        byte[] content = township.getBean(JdbcClient.class)
                .sql("select payload_before from quarantine_step where what = 'EDITED' and quarantine_id = " + id)
                .query(byte[].class)
                .single();
        return Payload.text(content);
    }
}
