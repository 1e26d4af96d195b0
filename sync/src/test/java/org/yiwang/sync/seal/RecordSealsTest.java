package org.yiwang.sync.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.base.json.Additions;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.key.KeyDirectory;
import org.yiwang.node.key.KeysOfNodes;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.NodeKey.State;
import org.yiwang.replication.RecordRefused;
import org.yiwang.replication.RecordRefused.Fate;
import org.yiwang.sync.record.RawRecord;

class RecordSealsTest {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final DivisionCode OTHER = new DivisionCode("330327100003");
    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");

    private final Register register = new Register();

    @Test
    void whatIsSealedForANodeItOpensAndNobodyReadsIt() {
        RawRecord sealed = seals(COMMUNITY).seal(COUNTY, record("application"));

        assertThat(new String(sealed.payload(), StandardCharsets.ISO_8859_1)).doesNotContain("330327196805120422");
        assertThat(seals(COUNTY).open(sealed)).satisfies(opened -> {
            assertThat(opened.proven()).isTrue();
            assertThat(opened.payload()).isEqualTo(record("application").payload());
        });
    }

    @Test
    void itDoesNotOpenElsewhere() {
        RawRecord sealed = seals(COMMUNITY).seal(COUNTY, record("application"));

        assertRefused(OTHER, sealed, "sealedForAnother");
        assertRefused(COMMUNITY, sealed, "sealedForAnother");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "schema", "version", "epoch", "outbox-id", "reads-from"})
    void itDoesNotOpenWithAnotherEnvelope(String header) {
        RawRecord sealed = seals(COMMUNITY).seal(COUNTY, record("application"));
        Map<String, String> changed = new HashMap<>(sealed.headers());
        changed.put(header, "7");

        assertRefused(COUNTY, new RawRecord(sealed.key(), changed, sealed.payload()), "sealBroken");
        assertRefused(COUNTY, new RawRecord("another", sealed.headers(), sealed.payload()), "sealBroken");
    }

    @Test
    void itDoesNotOpenOnceABitIsChanged() {
        RawRecord sealed = seals(COMMUNITY).seal(COUNTY, record("application"));
        for (int i = 0; i < sealed.payload().length; i++) {
            byte[] changed = sealed.payload().clone();
            changed[i] ^= 1;
            assertRefused(COUNTY, new RawRecord(sealed.key(), sealed.headers(), changed), "sealBroken");
        }
        assertRefused(COUNTY, new RawRecord(sealed.key(), sealed.headers(), new byte[5]), "sealBroken");
    }

    @Test
    void nobodySealsInTheNameOfAnother() {
        Map<String, String> headers = new HashMap<>(record("staff").headers());
        headers.put("source", COUNTY.value());
        RawRecord forged = seals(OTHER).seal(COMMUNITY, new RawRecord("k", headers, new byte[] {1}));
        assertRefused(COMMUNITY, forged, "senderWithoutKeys");

        Map<String, String> claiming = new HashMap<>(forged.headers());
        claiming.put("sealed-by", register.of(COUNTY).get(0).id());
        assertRefused(COMMUNITY, new RawRecord("k", claiming, forged.payload()), "sealBroken");
        assertRefused(COMMUNITY, new RawRecord("k", headers, new byte[] {1}), "notSealed");
    }

    @Test
    void anAnnouncementIsReadBeforeItsReceiverIsKnownAndProvesItsSender() {
        register.forget(COUNTY);
        RawRecord signed = seals(COMMUNITY).seal(COUNTY, record("node"));

        assertThat(seals(COUNTY).open(signed).payload())
                .isEqualTo(record("node").payload());
        assertRefused(OTHER, signed, "sealBroken");
        byte[] changed = signed.payload().clone();
        changed[0] ^= 1;
        assertRefused(COUNTY, new RawRecord(signed.key(), signed.headers(), changed), "sealBroken");
        assertRefused(COUNTY, record("node"), "notSealed");
    }

    @Test
    void aRecordWaitsForTheKeysOfItsReceiverAndOfItsSender() {
        RawRecord sealed = seals(COMMUNITY).seal(COUNTY, record("application"));
        register.forget(COUNTY);
        register.forget(COMMUNITY);

        assertThatThrownBy(() -> seals(COMMUNITY).seal(COUNTY, record("application")))
                .isInstanceOfSatisfying(RecordRefused.class, refused -> {
                    assertThat(refused.fate()).isEqualTo(Fate.HELD);
                    assertThat(refused.awaited()).isEqualTo(COUNTY.value());
                });
        assertThatThrownBy(() -> seals(COUNTY).open(sealed)).isInstanceOfSatisfying(RecordRefused.class, refused -> {
            assertThat(refused.fate()).isEqualTo(Fate.HELD);
            assertThat(refused.awaited()).isEqualTo(sealed.header("sealed-by"));
        });
    }

    @Test
    void retiredKeysOpenWhatMayLieInAnInboxAndRevokedOnesNothing() {
        RawRecord sealed = seals(COMMUNITY).seal(COUNTY, record("application"));

        register.end(COMMUNITY, State.RETIRED, NOW.minus(Duration.ofDays(29)));
        assertThat(seals(COUNTY).open(sealed).proven()).isTrue();
        register.end(COMMUNITY, State.RETIRED, NOW.minus(Duration.ofDays(31)));
        assertRefused(COUNTY, sealed, "senderRevoked");
        register.end(COMMUNITY, State.REVOKED, NOW.plus(Duration.ofDays(1)));
        assertRefused(COUNTY, sealed, "senderRevoked");
    }

    @Test
    void whatIsSealedForRevokedKeysProvesNothing() {
        RawRecord sealed = seals(COMMUNITY).seal(COUNTY, record("application"));
        register.end(COUNTY, State.REVOKED, NOW);

        assertRefused(COUNTY, sealed, "sealedForRevoked");
    }

    private void assertRefused(DivisionCode at, RawRecord record, String why) {
        assertThatThrownBy(() -> seals(at).open(record))
                .isInstanceOf(RecordRefused.class)
                .hasMessageStartingWith(why + " ");
    }

    private RecordSeals seals(DivisionCode node) {
        return new RecordSeals(
                KeysOfNodes.keys(node),
                register,
                Set.of("node_key"),
                Duration.ofDays(30),
                node,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static RawRecord record(String kind) {
        return new RawRecord(
                "key",
                Map.of(
                        "kind", kind,
                        "schema", "2",
                        "version", "3",
                        "epoch", "1",
                        "source", COMMUNITY.value(),
                        "outbox-id", "12"),
                "{\"idNumber\":\"330327196805120422\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static final class Register implements KeyDirectory {

        private final Map<DivisionCode, NodeKey> keys = new HashMap<>();

        Register() {
            for (DivisionCode node : List.of(COUNTY, COMMUNITY, OTHER)) {
                keys.put(node, KeysOfNodes.registered(node));
            }
        }

        void forget(DivisionCode node) {
            keys.remove(node);
        }

        void end(DivisionCode node, State state, Instant until) {
            NodeKey key = keys.get(node);
            keys.put(
                    node,
                    new NodeKey(key.id(), 2, node, key.keys(), state, key.since(), until, key.seal(), Additions.NONE));
        }

        @Override
        public List<NodeKey> of(DivisionCode node) {
            return Optional.ofNullable(keys.get(node)).stream().toList();
        }

        @Override
        public List<NodeKey> of(DivisionCode node, Instant at) {
            return of(node);
        }

        @Override
        public Optional<NodeKey> find(DivisionCode node, String id) {
            return known(node, id);
        }

        @Override
        public Optional<NodeKey> known(DivisionCode node, String id) {
            return of(node).stream().filter(key -> key.id().equals(id)).findFirst();
        }
    }
}
