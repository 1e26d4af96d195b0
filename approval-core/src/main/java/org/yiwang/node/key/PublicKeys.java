package org.yiwang.node.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.yiwang.base.text.Sha256;

/**
 * The two public keys of a pair of key pairs, each in Base64 of its X.509 form: Ed25519 verifies signatures, X25519
 * agrees on secrets.
 */
public record PublicKeys(String signing, String agreement) {

    static final String SIGNING = "Ed25519";
    static final String AGREEMENT = "X25519";
    private static final int ID_LENGTH = 16;

    static PublicKeys of(PublicKey signing, PublicKey agreement) {
        return new PublicKeys(text(signing), text(agreement));
    }

    /** The short name of both: 16 hexadecimal digits, the beginning of their SHA-256. */
    public String id() {
        return Sha256.of(signing + "\n" + agreement).substring(0, ID_LENGTH);
    }

    /** @throws IllegalArgumentException when the text is no such key */
    public PublicKey signingKey() {
        return key(SIGNING, signing);
    }

    /** @throws IllegalArgumentException when the text is no such key */
    public PublicKey agreementKey() {
        return key(AGREEMENT, agreement);
    }

    static PublicKey key(String algorithm, String text) {
        try {
            byte[] encoded = Base64.getDecoder().decode(text);
            return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no public key for " + algorithm, e);
        }
    }

    private static String text(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
