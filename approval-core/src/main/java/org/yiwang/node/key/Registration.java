package org.yiwang.node.key;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/**
 * The text by which a node asks the county to register its keys: its code, its public keys, and its own signature, which
 * proves that it has the private key.
 */
public record Registration(DivisionCode node, PublicKeys keys, String signature) {

    private static final String WORD = "yiwang-node";
    private static final int PARTS = 5;

    static Registration of(DivisionCode node, KeyPairs pair) {
        return new Registration(node, pair.open(), NodeSignature.sign(pair.signing(), signed(node, pair.open())));
    }

    /** Reads a text, which may be broken into lines; empty when it is none, or not signed by its own key. */
    public static Optional<Registration> parse(String text) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length != PARTS || !parts[0].equals(WORD) || !DivisionCode.isValid(parts[1])) {
            return Optional.empty();
        }
        return Optional.of(new Registration(new DivisionCode(parts[1]), new PublicKeys(parts[2], parts[3]), parts[4]))
                .filter(Registration::isGood);
    }

    /** One line. */
    public String text() {
        return String.join(" ", WORD, node.value(), keys.signing(), keys.agreement(), signature);
    }

    private boolean isGood() {
        try {
            keys.agreementKey();
            return NodeSignature.isGood(keys.signingKey(), signed(node, keys), signature);
        } catch (IllegalArgumentException noKeys) {
            return false;
        }
    }

    private static byte[] signed(DivisionCode node, PublicKeys keys) {
        return String.join("\n", "yiwang registration", node.value(), keys.signing(), keys.agreement())
                .getBytes(StandardCharsets.US_ASCII);
    }
}
