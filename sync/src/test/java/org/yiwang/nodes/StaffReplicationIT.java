package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Account;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Client;
import org.yiwang.identity.Duty;
import org.yiwang.identity.SignIn;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.staff.AppointedMember;
import org.yiwang.staff.HeldPost;
import org.yiwang.staff.StaffDesk;
import org.yiwang.staff.StaffDetails;

/** Staff records between real nodes: told to where a person works, before and after that node joined. */
class StaffReplicationIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Actor ADMINISTRATOR =
            new Actor("a", "a", "陈志远", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR));

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;
    private static ConfigurableApplicationContext community;
    private static AppointedMember before;

    @BeforeAll
    static void start() {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        county = SyncNode.start(COUNTY, brokers);
        before = county.getBean(StaffDesk.class).appoint(clerk("shangjie-early", COMMUNITY), ADMINISTRATOR);
        township = SyncNode.start(TOWNSHIP, brokers);
        community = SyncNode.start(COMMUNITY, brokers);
    }

    @AfterAll
    static void stop() {
        community.close();
        township.close();
        county.close();
    }

    @Test
    void whoeverWasAppointedBeforeTheNodeJoinedIsKnownThere() {
        await().atMost(SOON).until(() -> account(community, "shangjie-early").isPresent());
        Actor there = community
                .getBean(SignIn.class)
                .with("shangjie-early", before.password(), Client.at("127.0.0.1"))
                .actor();
        assertThat(there.mustChoosePassword()).isTrue();
        assertThat(account(township, "shangjie-early")).isEmpty();
    }

    @Test
    void whoeverMovesIsKnownAtTheNewNodeAndHasLeftTheOther() {
        await().atMost(SOON).until(() -> account(community, "shangjie-early").isPresent());
        StaffDesk desk = county.getBean(StaffDesk.class);
        AppointedMember appointed = desk.appoint(clerk("shangjie-chen", COMMUNITY), ADMINISTRATOR);
        await().atMost(SOON).until(() -> account(community, "shangjie-chen").isPresent());

        desk.change(appointed.member().id(), 1L, clerk("lingxi-chen", TOWNSHIP), ADMINISTRATOR);

        await().atMost(SOON).until(() -> account(township, "lingxi-chen").isPresent());
        await().atMost(SOON)
                .until(() -> account(community, "shangjie-chen").orElseThrow().left());
        assertThat(account(township, "shangjie-chen")).isEmpty();
        assertThat(account(community, "lingxi-chen")).isEmpty();
    }

    private static Optional<Account> account(ConfigurableApplicationContext node, String username) {
        return node.getBean(Accounts.class).byUsername(username);
    }

    private static StaffDetails clerk(String username, DivisionCode node) {
        return new StaffDetails(
                username, "陈晓", node, List.of(new HeldPost("受理岗", HeldPost.Rank.A)), List.of(), List.of(Duty.CLERK));
    }
}
