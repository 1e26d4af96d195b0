package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.division.DivisionCode;
import org.yiwang.infra.stack.DatabaseAccess;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.KafkaBroker;
import org.yiwang.infra.stack.MariaDbServer;
import org.yiwang.sync.broker.InboxWatch;
import org.yiwang.sync.capture.CaptureProgress;
import org.yiwang.sync.outbox.Outbox;

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
            assertThat(count(county, "quarantine") + count(county, "set_aside")).isZero();
        }
    }

    @Test
    void aNodeThatLostItsDatabaseGetsItAgainFromAbove() {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        DivisionCode lost = new DivisionCode("330327107008");
        try (ConfigurableApplicationContext county = SyncNode.start(COUNTY, brokers)) {
            Application made;
            try (ConfigurableApplicationContext community = SyncNode.start(lost, brokers)) {
                made = ApplicationFixture.application(lost, lost, 1, 1);
                record(community, made);
                arrive(county, List.of(made));
            }
            try (ConfigurableApplicationContext community = SyncNode.start(lost, brokers)) {
                arrive(community, List.of(made));
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
        Application application = ApplicationFixture.application(COMMUNITY, COMMUNITY, 1, 1);
        record(node, application);
        return application;
    }

    private static void record(ConfigurableApplicationContext node, Application application) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.getBean(Applications.class).save(application);
            node.publishEvent(new ApplicationRecorded(application, ApplicationRecorded.Source.HERE));
        });
    }

    private static long pending(ConfigurableApplicationContext node) {
        long lastSent = node.getBean(CaptureProgress.class).current().lastOutboxId();
        return node.getBean(Outbox.class).backlogAfter(lastSent).pending();
    }

    private static long count(ConfigurableApplicationContext node, String table) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
