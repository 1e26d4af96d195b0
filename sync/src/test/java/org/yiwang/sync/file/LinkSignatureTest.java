package org.yiwang.sync.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiwang.division.DivisionCode;

class LinkSignatureTest {

    private static final DivisionCode CALLER = new DivisionCode("330327100002");
    private static final String PATH = "/internal/attachments/abc";
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void aCallIsKnownByItsSignature() {
        assertThat(check(signature("sixteen-or-more-characters", NOW), PATH, signed()))
                .isTrue();
    }

    @Test
    void anotherPathOrSecretOrCallerIsNot() {
        LinkSignature here = signature("sixteen-or-more-characters", NOW);
        assertThat(check(here, "/internal/attachments/abd", signed())).isFalse();
        assertThat(check(signature("another-secret-of-some-length", NOW), PATH, signed()))
                .isFalse();
        assertThat(here.isGood(
                        PATH, signed().get(LinkSignature.TIME), "330327000000", signed().get(LinkSignature.SIGNATURE)))
                .isFalse();
    }

    @Test
    void anOldCallIsNotRepeated() {
        Instant later = NOW.plus(Duration.ofMinutes(6));
        assertThat(check(signature("sixteen-or-more-characters", later), PATH, signed()))
                .isFalse();
        Instant slightlyOff = NOW.minus(Duration.ofMinutes(4));
        assertThat(check(signature("sixteen-or-more-characters", slightlyOff), PATH, signed()))
                .isTrue();
    }

    @Test
    void withoutASecretThereIsNoNode() {
        assertThatThrownBy(() -> new LinkSignature(new LinkSettings(null), Clock.systemUTC()))
                .isInstanceOf(LinkSecretMissing.class);
        assertThatThrownBy(() -> signature("short", NOW)).isInstanceOf(LinkSecretMissing.class);
        assertThat(new LinkSettings("sixteen-or-more-characters").toString()).doesNotContain("sixteen");
    }

    private static Map<String, String> signed() {
        return signature("sixteen-or-more-characters", NOW).sign(PATH, CALLER);
    }

    private static LinkSignature signature(String secret, Instant now) {
        return new LinkSignature(new LinkSettings(secret), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static boolean check(LinkSignature signature, String path, Map<String, String> headers) {
        return signature.isGood(
                path,
                headers.get(LinkSignature.TIME),
                headers.get(LinkSignature.CALLER),
                headers.get(LinkSignature.SIGNATURE));
    }
}
