package org.yiwang.catalogue;

import java.util.regex.Pattern;

/**
 * Matches answers against the pattern of a field and gives up after a bounded number of steps: some patterns need years
 * for twenty characters.
 */
final class BoundedPattern {

    private static final int MAX_STEPS = 1_000_000;

    private BoundedPattern() {}

    /** Whether the whole text matches; a text for which the pattern needs too long does not. */
    static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern)
                    .matcher(new Counted(text, new int[1]))
                    .matches();
        } catch (TooLong | StackOverflowError endless) {
            return false;
        }
    }

    private static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too many steps", null, false, false);
        }
    }

    /** The text, counting how often the matcher looks at a character. */
    private record Counted(String text, int[] steps) implements CharSequence {

        @Override
        public char charAt(int index) {
            steps[0]++;
            if (steps[0] > MAX_STEPS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Counted(text.substring(from, to), steps);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
