package org.yiwang.sync.seal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.key.NodeKeys;

/**
 * The keys that two nodes share for the records from one to the other: HKDF with SHA-256 (RFC 5869) from what X25519
 * agrees on. Only these two nodes can derive one.
 */
final class PairKeys {

    private static final String HMAC = "HmacSHA256";
    private static final String PURPOSE = "yiwang record 1";
    private static final int MAX_KEPT = 2_000;

    private final NodeKeys own;
    private final Cache<Pair, SecretKey> kept =
            Caffeine.newBuilder().maximumSize(MAX_KEPT).build();

    PairKeys(NodeKeys own) {
        this.own = own;
    }

    /** The direction of records: nodes, and the ids of their keys. */
    record Pair(DivisionCode from, DivisionCode to, String fromKey, String toKey) {

        private byte[] info() {
            return String.join("\n", PURPOSE, from.value(), to.value(), fromKey, toKey)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * The key of a pair, of which this node has the private key {@code ownKey}; empty when it has not.
     *
     * @throws IllegalArgumentException when nothing can be agreed on with the other key
     */
    Optional<SecretKey> of(Pair pair, String ownKey, PublicKey other) {
        return Optional.ofNullable(kept.get(pair, wanted -> derived(wanted, ownKey, other)));
    }

    private @Nullable SecretKey derived(Pair pair, String ownKey, PublicKey other) {
        return own.agree(ownKey, other)
                .map(secret -> expanded(secret, pair.info()))
                .orElse(null);
    }

    /** HKDF without salt, one block. */
    private static SecretKey expanded(byte[] secret, byte[] info) {
        byte[] extracted = hmac(new byte[Integer.BYTES * 8], secret);
        byte[] block = new byte[info.length + 1];
        System.arraycopy(info, 0, block, 0, info.length);
        block[info.length] = 1;
        return new SecretKeySpec(hmac(extracted, block), "AES");
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
