package org.yiwang.base.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text from outside, made plain once before it is checked, compared or stored, because nobody sees how it was typed.
 * Lengths count characters (code points), as people do.
 */
public final class PlainText {

    /** Letters and symbols without a shape. */
    private static final String EMPTY_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private static final int JOINER = 0x200D;

    private PlainText() {}

    /**
     * The form for comparison: NFKC (width, compatibility characters), without invisible characters and variation
     * selectors, white space of every kind and length as one blank, trimmed. Upper and lower case remain different.
     */
    public static String of(String typed) {
        StringBuilder seen = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(character -> !isInvisible(character) && !isSelector(character))
                .map(PrivateUse::resolve)
                .forEach(seen::appendCodePoint);
        return collapsed(Normalizer.normalize(seen, Normalizer.Form.NFKC));
    }

    /** The plain form of a code, which has neither blanks nor small letters. */
    public static String code(String typed) {
        return of(typed).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /**
     * The form in which a name or a title is stored: as typed, but without invisible characters, white space as one
     * blank, trimmed, and each ideograph as the one that fonts, papers and the index know (U+F9D1 is 六). Emoji stay
     * whole.
     */
    public static String kept(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(character -> !isInvisible(character) || character == JOINER && followsEmoji(kept))
                .map(PrivateUse::resolve)
                .forEach(character -> append(character, kept));
        return collapsed(kept);
    }

    /** Running text as it is stored: as typed, without invisible characters, a line end as one character, stripped. */
    public static String running(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(character -> !isInvisible(character) || character == JOINER && followsEmoji(kept))
                .map(PrivateUse::resolve)
                .forEach(kept::appendCodePoint);
        return isBlank(kept.toString()) ? "" : kept.toString().strip();
    }

    /** Whether a person sees nothing: white space, invisible characters, letters without a shape. */
    public static boolean isBlank(String typed) {
        return of(typed).isEmpty();
    }

    /** Whether this character is white space or a letter without a shape. */
    public static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || EMPTY_LETTERS.indexOf(character) >= 0;
    }

    /** The number of characters; one beyond the basic plane counts once. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The first characters of a text, at most {@code max}. */
    public static String cut(String text, int max) {
        return length(text) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
    }

    /** Whether this is a format or control character, or half of one. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.SURROGATE -> true;
            case Character.CONTROL -> !Character.isWhitespace(character);
            default -> false;
        };
    }

    /** Whether this one only chooses a shape of the character before it, or joins it to the next. */
    private static boolean isSelector(int character) {
        return character == 0x034F
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static boolean followsEmoji(StringBuilder kept) {
        return !kept.isEmpty() && Emoji.isPart(kept.codePointBefore(kept.length()));
    }

    private static void append(int character, StringBuilder kept) {
        if (isCompatibilityIdeograph(character)) {
            kept.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
        } else {
            kept.appendCodePoint(character);
        }
    }

    /** Duplicates of common ideographs, and radicals that copying from a PDF gives instead of them. */
    private static boolean isCompatibilityIdeograph(int character) {
        return character >= 0xF900 && character <= 0xFAFF
                || character >= 0x2F800 && character <= 0x2FA1F
                || character >= 0x2E80 && character <= 0x2FDF;
    }

    private static String collapsed(CharSequence text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (!isBlank(character)) {
                words.appendCodePoint(character);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().stripTrailing();
    }
}
