package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.replication.link.LinkWatch;
import org.yiwang.replication.link.RemarkText;

/** A node that lost its place in the change log sends all the same, and says what happened. */
class LostOffsetIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Actor OPERATOR =
            new Actor("o", "operator", "周运维", AccountKind.STAFF, Set.of(), Set.of(Duty.OPERATOR));

    @Test
    void theOutboxIsReadAnewWhenTheLogWasPurgedAndWhenTheOffsetsAreGone() throws SQLException {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        DatabaseAccess database = EmbeddedStack.shared().newDatabase();
        try (ConfigurableApplicationContext county = SyncNode.start(COUNTY, brokers)) {
            Application first = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
            try (ConfigurableApplicationContext community = SyncNode.start(COMMUNITY, brokers, database)) {
                record(community, first);
                arrives(county, first);
                await().atMost(SOON).until(() -> count(community, "capture_offset") > 0);
                assertThat(remarks(community)).doesNotContain("logPurged", "offsetsLost");
            }
            Application whileDown = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
            purgeLogs();
            try (ConfigurableApplicationContext community = SyncNode.start(COMMUNITY, brokers, database)) {
                record(community, whileDown);
                arrives(county, whileDown);
                assertThat(remarks(community)).contains("logPurged");
            }
            asNode(database, "delete from capture_offset");
            Application last = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
            try (ConfigurableApplicationContext community = SyncNode.start(COMMUNITY, brokers, database)) {
                record(community, last);
                arrives(county, last);
                assertThat(remarks(community)).contains("offsetsLost");
            }
            assertThat(count(county, "set_aside") + count(county, "quarantine")).isZero();
        }
    }

    /** Again and again, for what another node is just reading stays. */
    private static void purgeLogs() {
        await().atMost(SOON).until(() -> logsAfterAPurge() == 1);
    }

    private static int logsAfterAPurge() throws SQLException {
        try (Connection connection =
                        EmbeddedStack.shared().mariadb().rootAccess().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("flush binary logs");
            List<String> names = logs(statement);
            statement.execute("purge binary logs to '" + names.get(names.size() - 1) + "'");
            return logs(statement).size();
        }
    }

    private static List<String> logs(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet logs = statement.executeQuery("show binary logs")) {
            while (logs.next()) {
                names.add(logs.getString(1));
            }
        }
        return names;
    }

    private static void asNode(DatabaseAccess database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void record(ConfigurableApplicationContext node, Application application) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.getBean(Applications.class).save(application);
            node.publishEvent(new ApplicationRecorded(application));
        });
    }

    private static void arrives(ConfigurableApplicationContext node, Application application) {
        await().atMost(SOON)
                .until(() ->
                        node.getBean(Applications.class).find(application.no()).isPresent());
    }

    private static List<String> remarks(ConfigurableApplicationContext node) {
        return node.getBean(LinkWatch.class).now(OPERATOR).remarks().stream()
                .map(RemarkText::code)
                .toList();
    }

    private static long count(ConfigurableApplicationContext node, String table) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
