package org.yiwang.node.key;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import javax.crypto.KeyAgreement;

/** A key pair for signatures and one for agreement, which a node makes, registers and gives up together. */
record KeyPairs(PublicKeys open, PrivateKey signing, PrivateKey agreement) {

    static KeyPairs make() {
        KeyPair signing = pair(PublicKeys.SIGNING);
        KeyPair agreement = pair(PublicKeys.AGREEMENT);
        return new KeyPairs(
                PublicKeys.of(signing.getPublic(), agreement.getPublic()),
                signing.getPrivate(),
                agreement.getPrivate());
    }

    byte[] agree(PublicKey other) {
        try {
            KeyAgreement agreed = KeyAgreement.getInstance(PublicKeys.AGREEMENT);
            agreed.init(agreement);
            agreed.doPhase(other, true);
            return agreed.generateSecret();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no public key for " + PublicKeys.AGREEMENT, e);
        }
    }

    private static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }

    /** Without its secrets. */
    @Override
    public String toString() {
        return "KeyPairs[" + open.id() + "]";
    }
}
