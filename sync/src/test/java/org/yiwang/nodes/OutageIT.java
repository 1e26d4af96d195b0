package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.application.action.Action;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.kafka.KafkaBroker;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.infra.stack.mariadb.MariaDbServer;
import org.yiwang.request.FiledRequest;
import org.yiwang.request.RequestDesk;
import org.yiwang.request.Requests;
import org.yiwang.sync.broker.InboxWatch;
import org.yiwang.sync.send.capture.CaptureProgress;
import org.yiwang.sync.send.outbox.Outbox;

/** Nodes whose broker, database or other end is away for a while. */
class OutageIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327107010");
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void aNodeWorksWithoutKafkaAndSendsEverythingLater() {
        KafkaBroker kafka = EmbeddedStack.shared().kafka();
        DatabaseAccess ofCommunity = EmbeddedStack.shared().newDatabase();
        DatabaseAccess ofCounty = EmbeddedStack.shared().newDatabase();
        EmbeddedStack.shared().kafkaClient(COMMUNITY.value());
        kafka.stop();
        List<Application> made = new ArrayList<>();
        try (ConfigurableApplicationContext community = SyncNode.start(COMMUNITY, kafka.brokers(), ofCommunity)) {
            made.add(record(community));
            made.add(record(community));
            assertThat(community.getBean(InboxWatch.class).lag().connected()).isFalse();
            assertThat(pending(community)).isGreaterThanOrEqualTo(2);
        }
        try (ConfigurableApplicationContext community = SyncNode.start(COMMUNITY, kafka.brokers(), ofCommunity)) {
            made.add(record(community));
            kafka.start();
            made.add(record(community));
            try (ConfigurableApplicationContext county = SyncNode.start(COUNTY, kafka.brokers(), ofCounty)) {
                arrive(county, made);
                await().atMost(SOON).until(() -> pending(community) == 0);
            }
            made.add(record(community));
            await().atMost(SOON).until(() -> pending(community) == 0);
        }
        try (ConfigurableApplicationContext county = SyncNode.start(COUNTY, kafka.brokers(), ofCounty)) {
            arrive(county, made);
            assertThat(notTaken(county, made)).isZero();
        }
    }

    @Test
    void aNodeThatLostItsDatabaseGetsItAgainFromAbove() {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        DivisionCode lost = new DivisionCode("330327107008");
        try (ConfigurableApplicationContext county = SyncNode.start(COUNTY, brokers)) {
            Application made;
            try (ConfigurableApplicationContext community = SyncNode.start(lost, brokers)) {
                made = ApplicationFixture.inReview(lost, lost, 1, 1);
                record(community, made);
                arrive(county, List.of(made));
            }
            try (ConfigurableApplicationContext community = SyncNode.start(lost, brokers)) {
                arrive(community, List.of(made));
            }
        }
    }

    @Test
    void whatAnApplicantAskedForIsDoneByAHolderThatLostItsDatabase() {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        DivisionCode township = new DivisionCode("330327107000");
        ApplicationNo no =
                ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 2).no();
        Application handedOver = ApplicationFixture.inReview(no, new Custody(COMMUNITY, township, 2), 3, COMMUNITY);
        try (ConfigurableApplicationContext county = SyncNode.start(COUNTY, brokers);
                ConfigurableApplicationContext community = SyncNode.start(COMMUNITY, brokers)) {
            try (ConfigurableApplicationContext holder = SyncNode.start(township, brokers)) {
                record(community, handedOver);
                arrive(holder, List.of(handedOver));
                arrive(county, List.of(handedOver));
            }
            Actor applicant = new Actor("account-1", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
            ActOnApplication urge = new ActOnApplication(no, Action.URGE, "", null);
            community.getBean(RequestDesk.class).act(urge, "urge", applicant);
            try (ConfigurableApplicationContext holder = SyncNode.start(township, brokers)) {
                await().atMost(SOON).until(() -> community
                        .getBean(Requests.class)
                        .find(no, "urge")
                        .filter(filed -> filed.standing() == FiledRequest.RequestState.DONE)
                        .isPresent());
                assertThat(holder.getBean(Applications.class)
                                .find(no)
                                .orElseThrow()
                                .history())
                        .extracting(HistoryEntry::action)
                        .containsOnlyOnce(Action.URGE);
            }
        }
    }

    @Test
    void replicationGoesOnWhenTheDatabaseComesBack() {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        MariaDbServer server = EmbeddedStack.shared().mariadb();
        try (ConfigurableApplicationContext county = SyncNode.start(COUNTY, brokers);
                ConfigurableApplicationContext community = SyncNode.start(COMMUNITY, brokers)) {
            arrive(county, List.of(record(community)));
            server.kill();
            server.start();
            List<Application> made = new ArrayList<>();
            await().atMost(SOON).ignoreExceptions().until(() -> made.add(record(community)));
            arrive(county, made);
        }
    }

    private static void arrive(ConfigurableApplicationContext node, List<Application> applications) {
        Applications known = node.getBean(Applications.class);
        await().atMost(SOON).until(() -> applications.stream()
                .allMatch(application -> known.find(application.no()).isPresent()));
    }

    private static Application record(ConfigurableApplicationContext node) {
        Application application = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        record(node, application);
        return application;
    }

    private static void record(ConfigurableApplicationContext node, Application application) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.getBean(Applications.class).save(application);
            node.publishEvent(new ApplicationRecorded(application));
        });
    }

    private static long pending(ConfigurableApplicationContext node) {
        long lastSent = node.getBean(CaptureProgress.class).current().lastOutboxId();
        return node.getBean(Outbox.class).backlogAfter(lastSent).pending();
    }

    /** The records of these in quarantine or set aside; the inbox has others, of nodes before. */
    private static long notTaken(ConfigurableApplicationContext node, List<Application> made) {
        List<String> nos = made.stream().map(one -> one.no().value()).toList();
        return node.getBean(JdbcClient.class)
                .sql("select (select count(*) from quarantine where record_key in (:nos))"
                        + " + (select count(*) from set_aside where application_no in (:nos))")
                .param("nos", nos)
                .query(Long.class)
                .single();
    }
}
