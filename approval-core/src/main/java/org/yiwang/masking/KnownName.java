package org.yiwang.masking;

import java.util.ArrayList;
import java.util.List;

/**
 * A known name or number of a person, found however it is written: regardless of blanks, hyphens, dots, width and
 * invisible characters. The first character of a name may be shown, the first three of a number.
 */
record KnownName(String letters, int shown) {

    /** A shorter number could be anything. */
    private static final int MIN_DIGITS = 7;

    private static final int SHOWN_OF_A_NUMBER = 3;

    static KnownName name(String name) {
        String letters = letters(Shadow.of(name)).text();
        return new KnownName(letters, letters.isEmpty() ? 0 : Character.charCount(letters.codePointAt(0)));
    }

    static KnownName number(String number) {
        return new KnownName(letters(Shadow.of(number)).text(), SHOWN_OF_A_NUMBER);
    }

    /** Whether there is anything to mask. */
    boolean isTelling() {
        return letters.length() >= (shown == SHOWN_OF_A_NUMBER ? MIN_DIGITS : shown + 1);
    }

    /** The letters and digits of a shadow, each with its place there. */
    record Letters(String text, int[] places) {}

    static Letters letters(Shadow shadow) {
        CharSequence text = shadow.text();
        StringBuilder letters = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int at = 0; at < text.length(); at++) {
            if (" -.".indexOf(text.charAt(at)) < 0) {
                places[letters.length()] = at;
                letters.append(text.charAt(at));
            }
        }
        return new Letters(letters.toString(), places);
    }

    List<Hit> in(Shadow shadow, Letters within) {
        List<Hit> hits = new ArrayList<>();
        int at = within.text().indexOf(letters);
        while (at >= 0) {
            int begin = within.places()[at];
            int end = within.places()[at + letters.length() - 1] + 1;
            if (standsAlone(shadow.text(), begin, end)) {
                hits.add(Hit.in(shadow, begin, within.places()[at + shown - 1] + 1, end));
            }
            at = within.text().indexOf(letters, at + letters.length());
        }
        return hits;
    }

    /** Whether it is not part of a longer word or number; Chinese has no gaps between words. */
    private static boolean standsAlone(CharSequence text, int begin, int end) {
        return (begin == 0 || !isOneWord(text.charAt(begin - 1), text.charAt(begin)))
                && (end == text.length() || !isOneWord(text.charAt(end - 1), text.charAt(end)));
    }

    private static boolean isOneWord(char left, char right) {
        return Character.isDigit(left) && Character.isDigit(right) || isSpelled(left) && isSpelled(right);
    }

    private static boolean isSpelled(char letter) {
        return Character.isLetter(letter) && !Character.isIdeographic(letter) && !Character.isSurrogate(letter);
    }
}
