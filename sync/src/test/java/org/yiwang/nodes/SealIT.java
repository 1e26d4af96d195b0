package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.node.key.KeyDirectory;
import org.yiwang.node.key.KeysOfNodes;
import org.yiwang.node.key.NodeKeyDesk;
import org.yiwang.node.key.NodeKeys;
import org.yiwang.staff.HeldPost;
import org.yiwang.staff.StaffDesk;
import org.yiwang.staff.StaffDetails;
import org.yiwang.sync.record.Payload;
import org.yiwang.sync.record.RawRecord;

/** Somebody who can write to Kafka, or has captured one node, against nodes that seal their records. */
class SealIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327107000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327107008");
    private static final DivisionCode CAPTURED = new DivisionCode("330327107901");
    private static final DivisionCode REVOKED = new DivisionCode("330327107902");
    /** Another one in each run, because the keys of tests stay. */
    private static final DivisionCode LATER = new DivisionCode("330327107" + (100 + new Random().nextInt(700)));

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Actor OPERATOR =
            new Actor("o", "operator", "周运维", AccountKind.STAFF, Set.of(), Set.of(Duty.OPERATOR));
    private static final Actor ADMINISTRATOR =
            new Actor("a", "a", "陈志远", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR));

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;
    private static ConfigurableApplicationContext community;
    private static InboxPen pen;

    @BeforeAll
    static void start() {
        List.of(COUNTY, CAPTURED, REVOKED).forEach(KeysOfNodes::made);
        String brokers = EmbeddedStack.shared().kafka().brokers();
        county = SyncNode.start(COUNTY, brokers);
        township = SyncNode.start(TOWNSHIP, brokers);
        community = SyncNode.start(COMMUNITY, brokers);
        pen = new InboxPen();
        for (ConfigurableApplicationContext node : List.of(county, township, community)) {
            for (DivisionCode other : List.of(COUNTY, TOWNSHIP, COMMUNITY, CAPTURED, REVOKED)) {
                await().atMost(SOON).until(() -> knows(node, other));
            }
        }
    }

    @AfterAll
    static void stop() {
        pen.close();
        List.of(community, township, county).forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void aForgedAppointmentMakesNobodyAnAdministrator() {
        RawRecord forged = appointment(COUNTY);
        pen.put(COMMUNITY, forged);
        quarantined(community, forged, "没有封签");
        RawRecord sealedByTheCaptured = InboxPen.seals(CAPTURED).seal(COMMUNITY, appointment(COUNTY));
        pen.put(COMMUNITY, sealedByTheCaptured);
        quarantined(community, sealedByTheCaptured, "还没有收到节点 " + COUNTY);
        for (DivisionCode sender : List.of(CAPTURED, TOWNSHIP)) {
            RawRecord asItself = InboxPen.seals(sender).seal(COMMUNITY, appointment(sender));
            pen.put(COMMUNITY, asItself);
            quarantined(community, asItself, "不是本县的县级节点");
        }
        assertThat(community.getBean(Accounts.class).byUsername("intruder")).isEmpty();
    }

    @Test
    void whatWasChangedOrIsForAnotherIsNotTakenAndWhatIsRepeatedChangesNothing() {
        Application one = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        RawRecord good = InboxPen.seals(COMMUNITY).seal(COUNTY, record(one, COMMUNITY));
        byte[] changed = good.payload().clone();
        changed[changed.length / 2] ^= 1;
        RawRecord bit = new RawRecord(good.key(), good.headers(), changed);
        pen.put(COUNTY, bit);
        quarantined(county, bit, "封签打不开");
        pen.put(TOWNSHIP, good);
        quarantined(township, good, "封给别的节点");
        assertThat(find(county, one)).isEmpty();

        pen.put(COUNTY, good);
        pen.put(COUNTY, good);
        arrives(county, one);
        assertThat(find(township, one)).isEmpty();
    }

    @Test
    void aRevokedNodeIsNotHeard() {
        Application before = ApplicationFixture.inReview(REVOKED, REVOKED, 1, 1);
        pen.send(COUNTY, REVOKED, before);
        arrives(county, before);
        String key = KeysOfNodes.keys(REVOKED).current().id();
        county.getBean(NodeKeyDesk.class).revoke(key, OPERATOR);
        await().atMost(SOON).until(() -> !knows(township, REVOKED));

        RawRecord late = InboxPen.seals(REVOKED)
                .seal(TOWNSHIP, record(ApplicationFixture.inReview(REVOKED, REVOKED, 1, 1), REVOKED));
        pen.put(TOWNSHIP, late);
        quarantined(township, late, "已经作废");
    }

    @Test
    void aCapturedCommunityChangesNothingBeyondItsOwnMatters() {
        Application theirs = ApplicationFixture.inReview(COMMUNITY, TOWNSHIP, 2, 2);
        pen.send(COUNTY, TOWNSHIP, theirs);
        arrives(county, theirs);
        List<Application> forged = List.of(
                ApplicationFixture.inReview(theirs.no(), new Custody(COMMUNITY, CAPTURED, 9), 9, CAPTURED),
                ApplicationFixture.inReview(theirs.no(), new Custody(COMMUNITY, TOWNSHIP, 2), 9, TOWNSHIP),
                ApplicationFixture.inReview(theirs.no(), new Custody(CAPTURED, CAPTURED, 9), 9, CAPTURED),
                ApplicationFixture.inReview(theirs.no(), theirs.custody().recalledBy(COUNTY, 3), 3, CAPTURED));
        for (Application each : forged) {
            RawRecord record = InboxPen.seals(CAPTURED).seal(COUNTY, record(each, CAPTURED));
            pen.put(COUNTY, record);
            quarantined(county, record, "请检查");
        }
        assertThat(find(county, theirs)).contains(theirs);
    }

    @Test
    void keysAreReplacedWhileRecordsAreUnderWayAndNoneIsLost() {
        NodeKeyDesk desk = county.getBean(NodeKeyDesk.class);
        List<Application> sent = new ArrayList<>();
        sent.add(submitted());
        String old = community.getBean(NodeKeys.class).current().id();
        RawRecord underWay = InboxPen.seals(COMMUNITY)
                .seal(COUNTY, record(ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1), COMMUNITY));
        String fresh = desk.register(community.getBean(NodeKeys.class).renew().text(), OPERATOR)
                .id();
        sent.add(submitted());
        desk.retire(old, OPERATOR);
        await().atMost(SOON).until(() -> {
            sent.add(submitted());
            return community.getBean(NodeKeys.class).current().id().equals(fresh);
        });
        sent.add(submitted());
        pen.put(COUNTY, underWay);

        sent.forEach(each -> arrives(county, each));
        sent.forEach(each -> arrives(township, each));
        await().atMost(SOON).until(() -> count(county, "application where no = '" + underWay.key() + "'") == 1);
    }

    @Test
    void aRecordWaitsUntilItsReceiverHasKeysAndStopsNoOther() {
        Application one = ApplicationFixture.inReview(LATER, COMMUNITY, 2, 1);
        commit(community, one);
        Application other = submitted();
        arrives(county, other);
        String waiting =
                "quarantine where destination = '" + LATER + "' and record_key = '" + one.no() + "' and state = ";
        await().atMost(SOON).until(() -> count(community, waiting + "'HELD'") == 1);

        KeysOfNodes.made(LATER);
        await().atMost(SOON).until(() -> count(community, waiting + "'REPLAYED'") == 1);
    }

    private static RawRecord appointment(DivisionCode source) {
        StaffDetails details = new StaffDetails(
                "lingxi-" + System.nanoTime() % 100_000,
                "陈晓",
                TOWNSHIP,
                List.of(new HeldPost("受理岗", HeldPost.Rank.A)),
                List.of(),
                List.of(Duty.CLERK));
        String text = Json.write(
                county.getBean(StaffDesk.class).appoint(details, ADMINISTRATOR).member());
        String forged = text.replace(TOWNSHIP.value(), COMMUNITY.value())
                .replace(details.username(), "intruder")
                .replace(Duty.CLERK.name(), Duty.ADMINISTRATOR.name());
        return new RawRecord("forged", headers("staff", 1, 0, source), Payload.of(forged));
    }

    private static RawRecord record(Application application, DivisionCode source) {
        return new RawRecord(
                application.no().value(),
                headers(
                        "application",
                        application.version(),
                        application.custody().epoch(),
                        source),
                Payload.of(Json.write(application)));
    }

    private static Map<String, String> headers(String kind, long version, int epoch, DivisionCode source) {
        Map<String, String> headers = new HashMap<>();
        headers.put("kind", kind);
        headers.put("schema", "2");
        headers.put("reads-from", "1");
        headers.put("version", String.valueOf(version));
        headers.put("epoch", String.valueOf(epoch));
        headers.put("source", source.value());
        headers.put("outbox-id", String.valueOf(System.nanoTime() % 100_000_000));
        return headers;
    }

    private static Application submitted() {
        Application one = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        commit(community, one);
        return one;
    }

    private static void commit(ConfigurableApplicationContext node, Application application) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.getBean(Applications.class).save(application);
            node.publishEvent(new ApplicationRecorded(application));
        });
    }

    private static void quarantined(ConfigurableApplicationContext node, RawRecord record, String reason) {
        String rows = "quarantine where outbox_id like '" + record.header("outbox-id") + "%' and reason like '%"
                + reason + "%' and state in ('QUARANTINED', 'HELD')";
        await(reason).atMost(SOON).until(() -> count(node, rows) == 1);
    }

    private static void arrives(ConfigurableApplicationContext node, Application application) {
        await().atMost(SOON).until(() -> find(node, application).isPresent());
    }

    private static Optional<Application> find(ConfigurableApplicationContext node, Application application) {
        return node.getBean(Applications.class).find(application.no());
    }

    private static boolean knows(ConfigurableApplicationContext node, DivisionCode other) {
        return !node.getBean(KeyDirectory.class).of(other).isEmpty();
    }

    private static long count(ConfigurableApplicationContext node, String what) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }
}
