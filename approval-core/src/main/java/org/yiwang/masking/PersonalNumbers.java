package org.yiwang.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The definition of a personal number in running text: resident ids (GB 11643: 15 or 18 characters), mobile telephones
 * with or without the country's prefix, telephones with an area code, cards and accounts of 12 digits and more,
 * passports and passes (a letter and 8 or 9 digits). A blank, a hyphen or a dot may separate its digits, and they may
 * follow letters.
 *
 * <p>Not personal are the numbers of applications (they are public), of documents and divisions, credit codes with a
 * letter (GB 32100: organisations are public), dates, times, years, IP addresses, hashes and UUIDs. A number that could
 * be either is masked.
 *
 * <p>All repetitions are bounded or possessive, and no pattern looks back further than a character, so that a text
 * takes time in proportion to its length.
 */
final class PersonalNumbers {

    /** No personal number has fewer digits. */
    private static final int MIN_DIGITS = 7;

    private static final int SHOWN = 3;

    private static final String PARTED = "(?: ?[-.] ?| )";
    private static final String GAP = PARTED + "?+";
    private static final String DAY = "(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    private static final String PROVINCE = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])";

    /** Numbers in one piece, and the number of an application. Only groups named hidden are personal. */
    private static final Pattern WHOLE = anyOf(
            "(?<!\\d)[1-9]\\d{11}_" + DAY + "_\\d{6,9}_\\d(?!\\d)",
            "(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])",
            "(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])",
            "第\\d{4,13}号",
            "(?<!\\d)" + DAY + "(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d(?:\\d{3})?)?(?![0-9x])",
            "(?<!\\d)" + PROVINCE + "(?:00|[0-4]\\d|5[1-3]|90)(?!00(?!0{6}))\\d\\d[0-5]\\d\\d[0-5]\\d\\d(?!\\d)",
            "(?<![0-9a-z])[159][1239]" + PROVINCE
                    + "\\d{4}[0-9a-hj-npqrtuwxy]{8}(?:[0-9x][a-hj-npqrtuwy]|x[0-9x])(?![0-9a-z])",
            "(?<![0-9.])(?:[1-9]\\d{0,2}\\.)(?:(?:0|[1-9]\\d{0,2})\\.){2}(?:0|[1-9]\\d{0,2})(?!\\d)(?!\\.\\d)",
            "(?<!\\d)(?:(?:00)?86(?=1\\d{10}(?!\\d)))?(?<hidden>1\\d{10}(?!\\d)"
                    + "|0(?:10|2\\d|[3-9]\\d\\d)[2-9]\\d{6,7}(?!\\d)"
                    + "|\\d{12,}+(?:x(?![a-z]))?)",
            "(?<![0-9a-z])(?<hiddenPass>(?:[a-z]\\d{8,9}|[hm]\\d{10}|[ce][a-z]\\d{7})(?![0-9a-z]))");

    private static final String ID_IN_PIECES = "[1-9]_(?:\\d_){5}(?:1_[89]|2_0)_\\d_\\d_(?:0_[1-9]|1_[0-2])_"
            + "(?:0_[1-9]|[12]_\\d|3_[01])_(?:\\d_){3}(?:\\d(?!\\d)|x(?![0-9a-z]))";
    private static final String ANY_17_AND_X = "[1-9]_(?:\\d_){16}x(?![0-9a-z])";
    private static final String MOBILE_IN_PIECES =
            "1[3-9]\\d_(?:\\d_){7}\\d(?!\\d)|1_[3-9]\\d\\d_(?:\\d{3}_\\d{4}|\\d{4}_\\d{3})(?!\\d)";
    private static final String LANDLINE_IN_PIECES =
            "0(?:10|2\\d|[3-9]\\d\\d) ?\\)?_[2-9]\\d{2,3}_\\d{4}(?!\\d)(?:-\\d{1,5}(?!\\d))?";
    private static final String DIGIT_BY_DIGIT = "\\d(?:~\\d){10,40}(?!\\d)";
    /** Pieces of at least three digits; the last may be shorter. */
    private static final String CARD_IN_PIECES = "(?=\\d{3})(?:\\d(?:~(?=\\d{3}))?+){11,60}\\d(?:~\\d{1,2})?(?!\\d)";

    private static final String PASS_IN_PIECES =
            "(?:~\\d{8,9}|_\\d{4}~\\d{4,5}|_\\d{3}~\\d{3}~\\d{2,3})(?!\\d)(?!~\\d)";

    /** Numbers in pieces; {@code ~} stands for a separator, {@code _} for an optional one. */
    private static final Pattern IN_PIECES = anyOf(
            "(?<!\\d)(?:19|20)\\d\\d_(?:0?[1-9]|1[0-2])_(?:3[01]|[12]\\d|0?[1-9])(?!\\d)",
            "(?<!\\d)(?:19|20)\\d\\d(?=~(?:19|20)\\d\\d(?!\\d))",
            "(?<!\\d)(?:(?:00)?86_)?(?<hidden>"
                    + String.join(
                            "|",
                            ID_IN_PIECES,
                            ANY_17_AND_X,
                            MOBILE_IN_PIECES,
                            LANDLINE_IN_PIECES,
                            DIGIT_BY_DIGIT,
                            CARD_IN_PIECES)
                    + ")",
            "(?<![0-9a-z])(?<hiddenPass>[a-z](?!~?" + DAY + "(?!\\d))" + PASS_IN_PIECES + ")");

    private PersonalNumbers() {}

    /** Finds the personal numbers of a text and strikes them out in the shadow. */
    static List<Hit> in(Shadow shadow) {
        List<Hit> hits = new ArrayList<>();
        if (digits(shadow.text()) >= MIN_DIGITS) {
            find(WHOLE, shadow, hits);
            find(IN_PIECES, shadow, hits);
        }
        return hits;
    }

    private static long digits(CharSequence text) {
        return text.chars().filter(PersonalNumbers::isDigit).count();
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static void find(Pattern pattern, Shadow shadow, List<Hit> hits) {
        Matcher found = pattern.matcher(shadow.text().toString());
        while (found.find()) {
            int begin = Math.max(found.start("hidden"), found.start("hiddenPass"));
            if (begin >= 0) {
                hits.add(Hit.in(shadow, begin, afterShown(found, begin), found.end()));
            }
            shadow.strikeOut(found.start(), found.end());
        }
    }

    /** The end of the number's first three digits (or the letter and two). */
    private static int afterShown(Matcher found, int begin) {
        String number = found.group().substring(begin - found.start());
        int at = 0;
        for (int seen = 0; seen < SHOWN; at++) {
            seen += Character.isLetterOrDigit(number.charAt(at)) ? 1 : 0;
        }
        return begin + at;
    }

    private static Pattern anyOf(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives).replace("_", GAP).replace("~", PARTED));
    }
}
