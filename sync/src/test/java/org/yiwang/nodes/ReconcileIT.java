package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.division.DivisionCode;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.replication.link.ReconcileReport;
import org.yiwang.replication.link.ReconcileReport.Pair;
import org.yiwang.sync.catchup.reconcile.Reconciliation;
import org.yiwang.sync.directory.NodeDirectory;

/** A community compares itself with the county on real servers, after replicas were made to differ behind its back. */
class ReconcileIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final DivisionCode ELSEWHERE = new DivisionCode("330327107008");
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final List<String> QUICK =
            List.of("yiwang.sync.reconcile.settle=200ms", "yiwang.sync.reconcile.patience=30s");
    private static final int CASES = 60;

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext community;
    private static final List<ApplicationNo> NUMBERS = new ArrayList<>();

    @BeforeAll
    static void start() {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        county = SyncNode.start(COUNTY, brokers);
        community = SyncNode.start(COMMUNITY, brokers, EmbeddedStack.shared().newDatabase(), QUICK);
        for (int i = 0; i < CASES; i++) {
            Application one = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
            NUMBERS.add(one.no());
            record(community, one);
        }
        await().atMost(SOON).until(() -> county.getBean(Applications.class).count() >= CASES);
        await().atMost(SOON)
                .until(() -> community.getBean(NodeDirectory.class).find(COUNTY).isPresent());
    }

    @AfterAll
    static void stop() {
        Stream.of(community, county).forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void findsAndMendsWhatDiffersAndSaysWhatItCannotMend() {
        Pair clean = withCounty(community.getBean(Reconciliation.class).run());
        assertThat(clean.isClean()).isTrue();
        assertThat(clean.differed()).isZero();
        assertThat(clean.compared()).isEqualTo(CASES);
        assertThat(clean.bytes()).isLessThan(500);

        delete(county, NUMBERS.get(0));
        delete(community, NUMBERS.get(1));
        behind(county, NUMBERS.get(2));
        Application other =
                ApplicationFixture.inReview(NUMBERS.get(3), new Custody(COMMUNITY, COUNTY, 2), 2, COMMUNITY);
        silently(community, other);
        silently(
                county,
                ApplicationFixture.inReview(NUMBERS.get(3), new Custody(COMMUNITY, COMMUNITY, 2), 2, COMMUNITY));
        Application stray = ApplicationFixture.inReview(ELSEWHERE, ELSEWHERE, 1, 1);
        silently(community, stray);

        ReconcileReport report = community.getBean(Reconciliation.class).run();
        Pair pair = withCounty(report);
        assertThat(pair.trouble()).isNull();
        assertThat(pair.differed()).isEqualTo(4);
        assertThat(pair.repaired()).isEqualTo(3);
        assertThat(pair.conflicts()).containsExactly(NUMBERS.get(3).value());
        assertThat(report.strays()).containsExactly(stray.no().value());
        assertThat(report.isClean()).isFalse();
        for (ApplicationNo no : NUMBERS.subList(0, 3)) {
            assertThat(find(community, no)).isEqualTo(find(county, no));
        }
        assertThat(county.getBean(Applications.class).find(stray.no())).isEmpty();
    }

    private static Pair withCounty(ReconcileReport report) {
        return report.pairs().stream()
                .filter(pair -> pair.with().equals(COUNTY))
                .findFirst()
                .orElseThrow();
    }

    private static Application find(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow();
    }

    private static void delete(ConfigurableApplicationContext node, ApplicationNo no) {
        node.getBean(JdbcClient.class)
                .sql("delete from application where no = ?")
                .param(no.value())
                .update();
    }

    /** The community goes on, and the record never arrives. */
    private static void behind(ConfigurableApplicationContext node, ApplicationNo no) {
        silently(community, ApplicationFixture.inReview(no, new Custody(COMMUNITY, COMMUNITY, 1), 2, COMMUNITY));
        assertThat(find(node, no).version()).isEqualTo(1);
    }

    private static void silently(ConfigurableApplicationContext node, Application application) {
        node.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> node.getBean(Applications.class).save(application));
    }

    private static void record(ConfigurableApplicationContext node, Application application) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.getBean(Applications.class).save(application);
            node.publishEvent(new ApplicationRecorded(application));
        });
    }
}
