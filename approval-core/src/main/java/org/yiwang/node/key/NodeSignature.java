package org.yiwang.node.key;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** A signature (Ed25519) by the key of a node, in Base64, with the id of that key. */
public record NodeSignature(String key, String value) {

    static String sign(PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance(PublicKeys.SIGNING);
            signature.initSign(key);
            signature.update(content);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java signs with " + PublicKeys.SIGNING, e);
        }
    }

    /** Whether the holder of the private key has signed this content; false for anything that is no signature. */
    static boolean isGood(PublicKey key, byte[] content, String value) {
        try {
            Signature signature = Signature.getInstance(PublicKeys.SIGNING);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(Base64.getDecoder().decode(value));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }
}
