package org.yiwang.masking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Masks personal data for readers whose duty does not need it: personal numbers of anybody, and the given names and
 * numbers. {@code Mask.of(List.of("王秀兰"), List.of()).text("王 秀兰，电话 138 0000 5009")} is {@code 王***，电话 138**********}.
 * All other text stays as typed.
 */
public final class Mask {

    /** Masks personal numbers only. */
    public static final Mask NUMBERS = new Mask(List.of());

    private static final char STAR = '*';
    /** The length of the old resident ids; shorter numbers show less. */
    private static final int MIN_LONG = 15;

    private static final Pattern PREFIX = Pattern.compile("(?:\\+|00)?86[ -]?(?=1)");

    private final List<KnownName> known;

    private Mask(List<KnownName> known) {
        this.known = known;
    }

    /** Creates one that masks these names and numbers, beside the numbers recognised by their shape. */
    public static Mask of(Collection<String> names, Collection<String> numbers) {
        return new Mask(Stream.concat(
                        names.stream().map(KnownName::name), numbers.stream().map(KnownName::number))
                .filter(KnownName::isTelling)
                .distinct()
                .toList());
    }

    /** The same mask without this name, for texts that may show it. */
    public Mask except(String name) {
        KnownName told = KnownName.name(name);
        return new Mask(known.stream().filter(one -> !one.equals(told)).toList());
    }

    /** 3303**********0422; of a passport or a permit, which are shorter, E1*****78. */
    public static String idNumber(String number) {
        return number.length() < MIN_LONG ? ends(number, 2, 2) : ends(number, 4, 4);
    }

    /** 138****5009, and +86138****5009. */
    public static String phone(String number) {
        Matcher prefix = PREFIX.matcher(number);
        int proper = prefix.lookingAt() ? prefix.end() : 0;
        return number.substring(0, proper) + ends(number.substring(proper), 3, 4);
    }

    /** 王**. */
    public static String name(String name) {
        String seen = withoutInvisible(name);
        int first = seen.isEmpty() ? 0 : seen.offsetByCodePoints(0, 1);
        return seen.substring(0, first) + "*".repeat(seen.codePointCount(first, seen.length()));
    }

    /** Replaces each masked character of running text by a star. */
    public String text(String text) {
        BitSet hidden = hidden(text);
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!hidden.get(at)) {
                shown.appendCodePoint(character);
            } else if (!Shadow.isInvisible(character)) {
                shown.append(STAR);
            }
        }
        return shown.toString();
    }

    /** The indices in a text (UTF-16 units) of the masked characters. */
    public BitSet hidden(String text) {
        BitSet hidden = new BitSet();
        hits(text).forEach(hit -> hidden.set(hit.hiddenFrom(), hit.to()));
        return hidden;
    }

    /** Replaces each hit in running text wholly by {@code instead}. */
    public String without(String text, String instead) {
        BitSet found = new BitSet();
        hits(text).forEach(hit -> found.set(hit.from(), hit.to()));
        StringBuilder left = new StringBuilder(text.length());
        int at = 0;
        for (int from = found.nextSetBit(0); from >= 0; from = found.nextSetBit(at)) {
            left.append(text, at, from).append(instead);
            at = found.nextClearBit(from);
        }
        return left.append(text, at, text.length()).toString();
    }

    private List<Hit> hits(String text) {
        Shadow shadow = Shadow.of(text);
        List<Hit> hits = new ArrayList<>();
        if (!known.isEmpty()) {
            KnownName.Letters letters = KnownName.letters(shadow);
            known.forEach(one -> hits.addAll(one.in(shadow, letters)));
        }
        hits.addAll(PersonalNumbers.in(shadow));
        return hits;
    }

    private static String withoutInvisible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(character -> !Shadow.isInvisible(character)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static String ends(String text, int head, int tail) {
        if (text.length() <= head + tail) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }
}
