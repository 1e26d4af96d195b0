package org.yiwang.base.identifier;

import java.util.Locale;
import java.util.regex.Pattern;
import org.yiwang.base.text.PlainText;

/**
 * An identifier (number, code) made plain, however it was typed or copied: in capitals, digits of every script as ASCII,
 * every dash a hyphen; spaces, hyphens, dots and brackets only group it.
 */
public final class TypedNumber {

    private static final Pattern GROUPING = Pattern.compile("[\\s\\-.·•‧・。()\\[\\]{}<>〔〕【】〈〉《》「」〖〗『』]");

    private TypedNumber() {}

    /** The identifier alone, without what groups it. */
    public static String plain(String typed) {
        return GROUPING.matcher(written(typed)).replaceAll("");
    }

    /** The identifier with what groups it. */
    static String written(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        PlainText.of(typed).codePoints().map(TypedNumber::ascii).forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private static int ascii(int character) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            return '0' + digit;
        }
        boolean dash = Character.getType(character) == Character.DASH_PUNCTUATION
                || character == '\u2212'
                || character == '\u30FC';
        return dash ? '-' : character;
    }
}
