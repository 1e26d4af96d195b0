package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.action.Action;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.replication.RebuildGuard;
import org.yiwang.sync.catchup.joining.ReceivedLoads;

/** A community loses its database and folder, and comes back with new ones. No other test writes to its inbox. */
class RebuildIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327107000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327107008");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String BROKERS = EmbeddedStack.shared().kafka().brokers();

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;
    private static ConfigurableApplicationContext community;

    @BeforeAll
    static void start() {
        county = SyncNode.start(COUNTY, BROKERS);
        county.getBean(Catalogue.class).publish(ItemFixture.item("T001", ApplicationFixture.shortPath()));
        township = SyncNode.start(TOWNSHIP, BROKERS);
        community = SyncNode.start(COMMUNITY, BROKERS);
        await().atMost(SOON)
                .until(() -> community.getBean(Catalogue.class).current("T001").isPresent());
    }

    @AfterAll
    static void stop() {
        Stream.of(community, township, county).forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void whatOthersKnowComesBackAndCanBeActedOn() {
        ApplicationNo held = HandedIn.at(community).no();
        act(community, held, Action.PRE_REVIEW, "受理岗");
        ApplicationNo given = HandedIn.at(community).no();
        act(community, given, Action.PRE_REVIEW, "受理岗");
        act(community, given, Action.ACCEPT_APPLICATION, "受理岗");
        ApplicationNo knownByTheTownship = HandedIn.at(community).no();
        Stream.of(county, township).forEach(node -> {
            arrives(node, held, 2);
            arrives(node, given, 3);
            arrives(node, knownByTheTownship, 1);
            hasFiles(node, held);
        });
        county.getBean(JdbcClient.class)
                .sql("delete from application where no = ?")
                .param(knownByTheTownship.value())
                .update();
        community.close();

        community = SyncNode.start(
                COMMUNITY, BROKERS, EmbeddedStack.shared().newDatabase(), List.of("yiwang.rebuild.count=1"));
        await().atMost(SOON).until(() -> !community.getBean(RebuildGuard.class).isUnderWay());
        assertThat(community.getBean(ReceivedLoads.class).all()).hasSize(2).allMatch(load -> load.isDone());
        assertThat(at(community, held)).isEqualTo(at(county, held));
        assertThat(at(community, given)).isEqualTo(at(county, given));
        assertThat(at(community, knownByTheTownship)).isEqualTo(at(township, knownByTheTownship));
        assertThat(processes(held)).isEqualTo(1);
        assertThat(processes(given)).isZero();
        hasFiles(community, held);

        act(community, held, Action.ACCEPT_APPLICATION, "受理岗");
        arrives(county, held, 3);
        assertThat(at(county, held)).isEqualTo(at(community, held));
        assertThat(HandedIn.at(community).no().value()).contains("-100001-");
    }

    private static long processes(ApplicationNo no) {
        return community
                .getBean(JdbcClient.class)
                .sql("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")
                .param(no.value())
                .query(Long.class)
                .single();
    }

    private static void hasFiles(ConfigurableApplicationContext node, ApplicationNo no) {
        AttachmentStore store = node.getBean(AttachmentStore.class);
        await().atMost(SOON)
                .until(() -> at(node, no).attachments().stream().allMatch(file -> store.has(file.sha256())));
    }

    private static void arrives(ConfigurableApplicationContext node, ApplicationNo no, long version) {
        await().atMost(SOON).until(() -> node.getBean(Applications.class)
                .find(no)
                .filter(application -> application.version() >= version)
                .isPresent());
    }

    private static Application at(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow();
    }

    private static void act(ConfigurableApplicationContext node, ApplicationNo no, Action action, String post) {
        Actor clerk = new Actor("c", "clerk", "林小燕", AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
        node.getBean(HandlingDesk.class).act(new ActOnApplication(no, action, "", versionOf(node, no)), clerk);
    }

    private static long versionOf(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow().version();
    }
}
