package org.yiwang.importing.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes text comparable: what looks alike to a clerk is equal, however it was typed. */
final class PlainText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]+");
    private static final Pattern INVISIBLE_BUT_LINES = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private PlainText() {}

    /** NFKC, without invisible characters, every white space as one blank, trimmed. */
    static String of(String text) {
        return isPlain(text) ? text : plain(text);
    }

    /** Whether a text has nothing to change, as most have: Chinese characters, ASCII letters and digits. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!(c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        String blanks =
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
        return BLANKS.matcher(INVISIBLE.matcher(blanks).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The plain form of a code, which has neither blanks nor small letters. */
    static String code(String text) {
        return of(text).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** As typed, but without invisible characters and the white space around it; lines stay lines. */
    static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return AROUND.matcher(INVISIBLE_BUT_LINES.matcher(lines).replaceAll("")).replaceAll("");
    }
}
