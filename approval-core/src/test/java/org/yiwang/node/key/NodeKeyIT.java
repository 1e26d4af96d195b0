package org.yiwang.node.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.CoreNode;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.key.NodeKey.State;
import org.yiwang.replication.RecordRefused;
import org.yiwang.replication.Source;

/** The county registers, retires and revokes keys; another node believes its records and no others. */
class NodeKeyIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final DivisionCode LOST = new DivisionCode("330327107012");
    private static final Duration SOON = Duration.ofSeconds(60);

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext community;
    private static Actor operator;

    @BeforeAll
    static void start() {
        county = CoreNode.start(COUNTY.value());
        community = CoreNode.start(COMMUNITY.value());
        operator = CoreNode.member(county, "operator", "李工", Set.of(), Duty.OPERATOR);
    }

    @AfterAll
    static void stop() {
        community.close();
        county.close();
    }

    @Test
    void takesInItsOwnKeysAndTheTextsOfItsFolder() {
        for (DivisionCode node : List.of(COUNTY, COMMUNITY)) {
            await().atMost(SOON).until(() -> !directory(county).of(node).isEmpty());
        }
    }

    @Test
    void newKeysCountBesideTheOldOnesUntilTheseAreRetired() {
        NodeKeyDesk desk = county.getBean(NodeKeyDesk.class);
        KeyPairs first = KeyPairs.make();
        KeyPairs second = KeyPairs.make();
        DivisionCode township = new DivisionCode("330327128000");
        String old = desk.register(text(township, first), operator).id();
        assertThatThrownBy(() -> desk.retire(old, operator)).isInstanceOf(Refused.class);
        desk.register(text(township, second), operator);
        assertThat(directory(county).of(township)).hasSize(2);
        NodeKey retired = desk.retire(old, operator);
        assertThat(directory(county).of(township)).contains(retired);
        assertThat(directory(county).of(township, Instant.now().plus(Duration.ofHours(2))))
                .extracting(NodeKey::id)
                .containsExactly(second.open().id());
        assertThatThrownBy(() -> desk.register(text(township, first), operator)).isInstanceOf(Refused.class);
    }

    @Test
    void revokedKeysCountNoMoreButWhatTheySignedBeforeDoes() {
        NodeKeyDesk desk = county.getBean(NodeKeyDesk.class);
        NodeKey key = desk.register(text(LOST, KeyPairs.make()), operator);
        Instant before = Instant.now();
        assertThat(desk.revoke(key.id(), operator).state()).isEqualTo(State.REVOKED);
        assertThat(directory(county).find(LOST, key.id())).isEmpty();
        assertThat(directory(county).of(LOST, before)).extracting(NodeKey::id).contains(key.id());
        String own = county.getBean(NodeKeys.class).own().get(0).id();
        assertThatThrownBy(() -> desk.revoke(own, operator)).isInstanceOf(Refused.class);
    }

    @Test
    void isForTheCountysOperatorsOnly() {
        String text = text(LOST, KeyPairs.make());
        Actor clerk = CoreNode.member(county, "clerk", "林小燕", Set.of("受理岗"), Duty.CLERK);
        assertThatThrownBy(() -> county.getBean(NodeKeyDesk.class).register(text, clerk))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> county.getBean(NodeKeyDesk.class).all(clerk)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> community.getBean(NodeKeyDesk.class).register(text, operator))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherNodeBelievesTheCountysSealAndTheNewestRecord() {
        NodeKeyDesk desk = county.getBean(NodeKeyDesk.class);
        DivisionCode node = new DivisionCode("330327107010");
        NodeKey active = desk.register(text(node, KeyPairs.make()), operator);
        NodeKey revoked = desk.revoke(active.id(), operator);
        receive(active, COUNTY);
        assertThat(directory(community).find(node, active.id())).contains(active);
        receive(revoked, COUNTY);
        receive(active, COUNTY);
        assertThat(directory(community).find(node, active.id())).isEmpty();
    }

    @Test
    void aRecordThatTheCountyDidNotSealIsRefused() {
        KeyPairs impostor = KeyPairs.make();
        NodeKey forged = NodeKey.registered(Registration.of(COUNTY, impostor), Instant.now());
        NodeKey sealed = forged.sealed(
                new NodeSignature(impostor.open().id(), NodeSignature.sign(impostor.signing(), forged.content())));
        for (NodeKey each : List.of(forged, sealed)) {
            assertThatThrownBy(() -> receive(each, COUNTY)).isInstanceOf(RecordRefused.class);
        }
        assertThat(directory(community).of(COUNTY)).extracting(NodeKey::id).doesNotContain(forged.id());
    }

    private static void receive(NodeKey key, DivisionCode from) {
        community.getBean(TransactionTemplate.class).executeWithoutResult(status -> community
                .getBean(ReplicatedNodeKeys.class)
                .receive(key, new Source(from, COMMUNITY, 0)));
    }

    private static String text(DivisionCode node, KeyPairs pair) {
        return Registration.of(node, pair).text();
    }

    private static KeyDirectory directory(ConfigurableApplicationContext node) {
        return node.getBean(KeyDirectory.class);
    }
}
