package org.yiwang.sync.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiwang.base.json.Additions;
import org.yiwang.base.text.Sha256;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.node.key.KeyDirectory;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.NodeKey.State;
import org.yiwang.node.key.NodeSignature;
import org.yiwang.node.key.PublicKeys;

class LinkCheckTest {

    private static final DivisionCode CALLER = new DivisionCode("330327000000");
    private static final DivisionCode HERE = new DivisionCode("330327100002");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final KeyPair SIGNING = pair("Ed25519");
    private static final NodeKey KEY = key();

    private final MovingClock clock = new MovingClock(NOW.minus(Duration.ofMinutes(10)));
    private final LinkCheck check =
            new LinkCheck(new OneKey(), new ThisNode(HERE, "上街居委会", URI.create("http://here"), Path.of(".")), clock);

    LinkCheckTest() {
        clock.now = NOW;
    }

    @Test
    void acceptsACallOnce() throws Exception {
        LinkCall call = call(HERE, NOW, "one");
        NodeSignature signature = signature(call);
        assertThat(check.isGood(call, signature)).isTrue();
        assertThat(check.isGood(call, signature)).isFalse();
        LinkCall next = call(HERE, NOW, "two");
        assertThat(check.isGood(next, signature)).isFalse();
        assertThat(check.isGood(next, signature(next))).isTrue();
    }

    @Test
    void refusesACallForAnotherNode() throws Exception {
        LinkCall call = call(new DivisionCode("330327100003"), NOW, "one");
        assertThat(check.isGood(call, signature(call))).isFalse();
    }

    @Test
    void acceptsClocksThatDifferByTwoMinutes() throws Exception {
        assertThat(isGoodAt(NOW.minus(Duration.ofSeconds(119)))).isTrue();
        assertThat(isGoodAt(NOW.plus(Duration.ofSeconds(119)))).isTrue();
        assertThat(isGoodAt(NOW.minus(Duration.ofSeconds(121)))).isFalse();
        assertThat(isGoodAt(NOW.plus(Duration.ofSeconds(121)))).isFalse();
    }

    @Test
    void refusesCallsFromBeforeItsStartBecauseItHasForgottenThem() throws Exception {
        clock.now = NOW.minus(Duration.ofMinutes(9));
        assertThat(isGoodAt(NOW.minus(Duration.ofMinutes(10)))).isTrue();
        assertThat(isGoodAt(NOW.minus(Duration.ofMinutes(10)).minusSeconds(1))).isFalse();
    }

    private boolean isGoodAt(Instant time) throws Exception {
        LinkCall call = call(HERE, time, time.toString());
        return check.isGood(call, signature(call));
    }

    private static LinkCall call(DivisionCode receiver, Instant time, String nonce) {
        return new LinkCall(
                "GET",
                "/internal/digests/ranges/8/0/-",
                "",
                Sha256.of(new byte[0]),
                CALLER.value(),
                receiver.value(),
                String.valueOf(time.getEpochSecond()),
                nonce);
    }

    private static NodeSignature signature(LinkCall call) throws Exception {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(SIGNING.getPrivate());
        signature.update(call.content());
        return new NodeSignature(KEY.id(), Base64.getEncoder().encodeToString(signature.sign()));
    }

    private static NodeKey key() {
        PublicKeys keys =
                new PublicKeys(text(SIGNING.getPublic()), text(pair("X25519").getPublic()));
        return new NodeKey(keys.id(), 1, CALLER, keys, State.ACTIVE, Instant.EPOCH, null, null, Additions.NONE);
    }

    private static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static final class OneKey implements KeyDirectory {

        @Override
        public List<NodeKey> of(DivisionCode node) {
            return List.of(KEY);
        }

        @Override
        public List<NodeKey> of(DivisionCode node, Instant at) {
            return List.of(KEY);
        }

        @Override
        public Optional<NodeKey> known(DivisionCode node, String id) {
            return find(node, id);
        }

        @Override
        public Optional<NodeKey> find(DivisionCode node, String id) {
            return Optional.of(KEY)
                    .filter(key -> key.node().equals(node) && key.id().equals(id));
        }
    }

    private static final class MovingClock extends Clock {

        private Instant now;

        MovingClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
