package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.replication.SilentNodes;
import org.yiwang.setaside.Cause;
import org.yiwang.setaside.Resolution;
import org.yiwang.setaside.SetAsideDesk;
import org.yiwang.setaside.SetAsideEntry;
import org.yiwang.sync.receive.custody.SetAside;

/** A community is cut off and goes on working; the county recalls what it holds; the community comes back. */
class CallInIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final List<String> FREQUENT_ANNOUNCEMENTS = List.of("yiwang.sync.announce-every=1s");
    private static final String NOWHERE = "127.0.0.1:1";
    private static final Actor ADMINISTRATOR =
            new Actor("a", "admin", "陈志远", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR));

    private static final String BROKERS = EmbeddedStack.shared().kafka().brokers();
    private static final DatabaseAccess DATABASE = EmbeddedStack.shared().newDatabase();
    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;
    private static ConfigurableApplicationContext community;

    @BeforeAll
    static void start() {
        county = SyncNode.start(
                COUNTY, BROKERS, EmbeddedStack.shared().newDatabase(), List.of("yiwang.call-in.silent-for=6s"));
        county.getBean(Catalogue.class).publish(ItemFixture.item("T001", ApplicationFixture.shortPath()));
        township = SyncNode.start(TOWNSHIP, BROKERS);
        community = SyncNode.start(COMMUNITY, BROKERS, DATABASE, FREQUENT_ANNOUNCEMENTS);
        await().atMost(SOON)
                .until(() -> community.getBean(Catalogue.class).current("T001").isPresent());
    }

    @AfterAll
    static void stop() {
        List.of(community, township, county).forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void whatALostNodeHeldGoesOnAtTheCountyAndNothingThatItWroteIsLost() {
        ApplicationNo no = HandedIn.at(community).no();
        ApplicationNo untouched = HandedIn.at(community).no();
        act(community, no, Action.PRE_REVIEW, "受理岗", Map.of());
        arrives(county, no, 2);
        arrives(county, untouched, 1);
        assertThatThrownBy(() -> county.getBean(HandlingDesk.class)
                        .act(new ActOnApplication(no, Action.CALL_IN, "失联", null), ADMINISTRATOR))
                .isInstanceOf(Refused.class);
        community.close();

        community = SyncNode.start(COMMUNITY, NOWHERE, DATABASE);
        Application unsent = act(community, no, Action.ACCEPT_APPLICATION, "受理岗", Map.of());
        assertThat(unsent.custody()).isEqualTo(new Custody(COMMUNITY, TOWNSHIP, 2));
        community.close();

        await().atMost(SOON).until(() -> county.getBean(SilentNodes.class).isSilent(COMMUNITY));
        recall(no);
        recall(untouched);
        assertThat(tasks(county, no)).isEqualTo(1);
        arrives(township, no, 3);
        act(county, no, Action.ACCEPT_APPLICATION, "决定岗", Map.of());
        act(county, untouched, Action.PRE_REVIEW, "决定岗", Map.of());
        arrives(township, no, 4);
        act(township, no, Action.PASS_REVIEW, "初审岗", Map.of());

        community = SyncNode.start(COMMUNITY, BROKERS, DATABASE, FREQUENT_ANNOUNCEMENTS);
        arrives(county, no, 5);
        arrives(community, no, 5);
        arrives(community, untouched, 3);
        await().atMost(SOON).until(() -> setAside(county) == 1 && setAside(township) == 1 && setAside(community) == 1);
        assertThat(tasks(community, untouched)).isZero();
        assertThat(aside(community).cause()).isEqualTo(Cause.DISPLACED);
        assertThat(aside(county).cause()).isEqualTo(Cause.AFTER_RECALL);
        assertThat(aside(county).application()).isEqualTo(unsent);
        isTheSameEverywhere(no);
        isTheSameEverywhere(untouched);

        goesOnToItsEnd(no);
        resolves();
    }

    private static void recall(ApplicationNo no) {
        HandlingDesk desk = county.getBean(HandlingDesk.class);
        Actor clerk = clerk("决定岗");
        assertThatThrownBy(() -> desk.act(new ActOnApplication(no, Action.CALL_IN, "失联", null), clerk))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.act(new ActOnApplication(no, Action.CALL_IN, "", null), ADMINISTRATOR))
                .isInstanceOf(Refused.class);
        Application recalled = desk.act(new ActOnApplication(no, Action.CALL_IN, "失联", null), ADMINISTRATOR);
        assertThat(recalled.isHeldBy(COUNTY)).isTrue();
        assertThat(recalled.lastEntry().action()).isEqualTo(Action.CALL_IN);
        assertThat(recalled.standsIn()).isTrue();
    }

    /** The delivery would be the community's: the county acts in its place until it gives the step back. */
    private static void goesOnToItsEnd(ApplicationNo no) {
        act(county, no, Action.GRANT, "决定岗", Map.of());
        assertThat(at(county, no).isHeldBy(COUNTY)).isTrue();
        county.getBean(HandlingDesk.class)
                .act(
                        new ActOnApplication(
                                no, Action.ENTRUST, "已恢复", null, Map.of("node", COMMUNITY.value()), Map.of()),
                        ADMINISTRATOR);
        arrives(community, no, 7);
        act(community, no, Action.DELIVER, "送达岗", Map.of());
        arrives(county, no, 8);
        arrives(township, no, 8);
        assertThat(at(county, no).state()).isEqualTo(State.CLOSED);
        isTheSameEverywhere(no);
    }

    private static void resolves() {
        SetAsideDesk desk = county.getBean(SetAsideDesk.class);
        long id = aside(county).id();
        assertThatThrownBy(() -> desk.resolve(id, Resolution.How.NOTED, " ", ADMINISTRATOR))
                .isInstanceOf(Refused.class);
        desk.resolve(id, Resolution.How.NOTED, "县里已受理", ADMINISTRATOR);
        assertThat(setAside(county)).isZero();
        assertThat(desk.list(true, PageRequest.of(1), ADMINISTRATOR).rows()).hasSize(1);
        assertThatThrownBy(() -> desk.resolve(id, Resolution.How.NOTED, "再次", ADMINISTRATOR))
                .isInstanceOf(Refused.class);
    }

    private static long setAside(ConfigurableApplicationContext node) {
        return node.getBean(SetAside.class).count();
    }

    private static SetAsideEntry aside(ConfigurableApplicationContext node) {
        return node.getBean(SetAsideDesk.class)
                .list(false, PageRequest.of(1), ADMINISTRATOR)
                .rows()
                .get(0);
    }

    private static void isTheSameEverywhere(ApplicationNo no) {
        assertThat(at(community, no)).isEqualTo(at(county, no));
        await().atMost(SOON).untilAsserted(() -> assertThat(at(township, no)).isEqualTo(at(county, no)));
    }

    private static long tasks(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")
                .param(no.value())
                .query(Long.class)
                .single();
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

    private static Actor clerk(String post) {
        return new Actor(
                UUID.randomUUID().toString(), "clerk", "林小燕", AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
    }

    private static Application act(
            ConfigurableApplicationContext node,
            ApplicationNo no,
            Action action,
            String post,
            Map<String, String> details) {
        return node.getBean(HandlingDesk.class)
                .act(new ActOnApplication(no, action, "同意", versionOf(node, no), details, Map.of()), clerk(post));
    }

    private static long versionOf(ConfigurableApplicationContext node, ApplicationNo no) {
        return node.getBean(Applications.class).find(no).orElseThrow().version();
    }
}
