package org.yiwang.infra.stack.server;

import java.security.SecureRandom;

/** Generates random words. */
public final class Secrets {
    /** Omits letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A word of that many characters, easy to read out and to type. */
    public static String word(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (word, i) -> word.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
