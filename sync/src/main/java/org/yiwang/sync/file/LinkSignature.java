package org.yiwang.sync.file;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;

/**
 * Signs and verifies calls between nodes: HMAC-SHA256 over path, time and caller with the network's secret. A signature
 * is valid within five minutes of its time, because clocks differ.
 */
@Component
public class LinkSignature {

    static final String CALLER = "X-Yiwang-Caller";
    static final String TIME = "X-Yiwang-Time";
    static final String SIGNATURE = "X-Yiwang-Signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_SECRET_LENGTH = 16;
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final SecretKeySpec key;
    private final Clock clock;

    LinkSignature(LinkSettings settings, Clock clock) {
        String secret = settings.linkSecret();
        if (secret == null || secret.length() < MIN_SECRET_LENGTH) {
            throw new LinkSecretMissing();
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /** Returns the headers for a call of {@code caller} to {@code path}. */
    public Map<String, String> sign(String path, DivisionCode caller) {
        String time = String.valueOf(clock.instant().getEpochSecond());
        return Map.of(CALLER, caller.value(), TIME, time, SIGNATURE, signature(path, time, caller.value()));
    }

    /** Whether the signature is recent and from the caller that it names. */
    boolean isGood(String path, String time, String caller, String signature) {
        byte[] expected = signature(path, time, caller).getBytes(StandardCharsets.US_ASCII);
        boolean genuine = MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        return genuine && isRecent(time);
    }

    private boolean isRecent(String epochSecond) {
        Instant at = Instant.ofEpochSecond(Long.parseLong(epochSecond));
        return Duration.between(at, clock.instant()).abs().compareTo(GOOD_FOR) <= 0;
    }

    private String signature(String path, String time, String caller) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] text = (path + "\n" + time + "\n" + caller).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
