package org.yiwang.masking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.yiwang.base.text.PlainText;

/**
 * The normalised form of a text for comparison: Unicode NFKD in lower case without marks; digits of every script become
 * ASCII, every dash a hyphen, every middle dot a full stop, any white space one blank; invisible characters are left
 * out. Each character of {@link #text} maps to its index in the original.
 */
final class Shadow {

    private static final String DOTS = "·•‧・․";

    private final StringBuilder text;
    private int[] from;
    private int[] to;

    private Shadow(int length) {
        text = new StringBuilder(length);
        from = new int[length + 1];
        to = new int[length + 1];
    }

    static Shadow of(String original) {
        Shadow shadow = new Shadow(original.length());
        for (int at = 0; at < original.length(); ) {
            int character = original.codePointAt(at);
            int next = at + Character.charCount(character);
            shadow.take(character, at, next);
            at = next;
        }
        return shadow;
    }

    /** The normalised text. */
    CharSequence text() {
        return text;
    }

    /** The index in the original at which the character at {@code index} begins. */
    int from(int index) {
        return from[index];
    }

    /** The index in the original after the character at {@code index}. */
    int to(int index) {
        return to[index];
    }

    /** Overwrites a hit, so that no part of it is found again. */
    void strikeOut(int begin, int end) {
        for (int at = begin; at < end; at++) {
            text.setCharAt(at, '\uFFFF');
        }
    }

    /** Whether this character is invisible: format and control characters, marks, unpaired surrogates. */
    static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            case Character.CONTROL -> !Character.isWhitespace(character);
            default -> false;
        };
    }

    static boolean isBlank(int character) {
        return PlainText.isBlank(character);
    }

    private static boolean isCommonIdeograph(int character) {
        return character >= 0x4E00 && character <= 0x9FFF;
    }

    private void take(int character, int begin, int end) {
        if (isBlank(character)) {
            blank(begin, end);
        } else if (!isInvisible(character)) {
            seen(character, begin, end);
        }
    }

    private void blank(int begin, int end) {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == ' ') {
            to[last] = end;
        } else {
            add(' ', begin, end);
        }
    }

    private void seen(int character, int begin, int end) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            add((char) ('0' + digit), begin, end);
        } else if (character < 0x80 || isCommonIdeograph(character)) {
            add(Character.toLowerCase((char) character), begin, end);
        } else if (Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212') {
            add('-', begin, end);
        } else if (DOTS.indexOf(character) >= 0) {
            add('.', begin, end);
        } else {
            decomposed(Character.toString(character), begin, end);
        }
    }

    private void decomposed(String character, int begin, int end) {
        String plain = Normalizer.normalize(character, Normalizer.Form.NFKD);
        if (plain.equals(character)) {
            String small = plain.toLowerCase(Locale.ROOT);
            small.chars().forEach(unit -> add((char) unit, begin, end));
        } else {
            plain.codePoints().forEach(part -> take(part, begin, end));
        }
    }

    private void add(char character, int begin, int end) {
        int index = text.length();
        if (index == from.length) {
            from = Arrays.copyOf(from, 2 * index);
            to = Arrays.copyOf(to, 2 * index);
        }
        text.append(character);
        from[index] = begin;
        to[index] = end;
    }
}
