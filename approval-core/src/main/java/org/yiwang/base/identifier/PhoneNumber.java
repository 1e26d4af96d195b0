package org.yiwang.base.identifier;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number in China: a mobile one of 11 digits, a fixed one with its area code, a service number (400…, 95…).
 * Its plain form is {@code 13800000001}, {@code 0577-68881234}, {@code 0577-68881234-801}, {@code 4008208820}.
 */
public final class PhoneNumber {

    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)?86(?:(?=1[3-9]\\d{9}$)|0?(?=[1-9]))");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern FIXED = Pattern.compile("(010|02\\d|0[3-9]\\d{2})([2-9]\\d{6,7})");
    private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}|9[56]\\d{3,6}|12\\d{3}");
    private static final Pattern EXTENSION =
            Pattern.compile("(.*\\d.*?)\\s*(?:-|#|,|转|分机|EXT\\.?|X)\\s*(?:分机)?[:：]?\\s*(\\d{1,6})");

    private PhoneNumber() {}

    /** The number's plain form; what was typed, without spaces and hyphens, when it is none. */
    public static String plain(String typed) {
        return parse(typed).orElseGet(() -> TypedNumber.plain(typed));
    }

    /** Whether this is a number, however it is typed. */
    public static boolean isValid(String typed) {
        return parse(typed).isPresent();
    }

    private static Optional<String> parse(String typed) {
        return number(typed).or(() -> extended(typed));
    }

    private static Optional<String> extended(String typed) {
        Matcher parts = EXTENSION.matcher(TypedNumber.written(typed));
        return parts.matches()
                ? number(parts.group(1))
                        .filter(number -> !MOBILE.matcher(number).matches())
                        .map(number -> number + "-" + parts.group(2))
                : Optional.empty();
    }

    private static Optional<String> number(String typed) {
        String digits = national(TypedNumber.plain(typed));
        Matcher fixed = FIXED.matcher(digits);
        if (fixed.matches()) {
            return Optional.of(fixed.group(1) + "-" + fixed.group(2));
        }
        boolean known =
                MOBILE.matcher(digits).matches() || SERVICE.matcher(digits).matches();
        return known ? Optional.of(digits) : Optional.empty();
    }

    /** Drops the country's code; a fixed number gets the zero of its area code back. */
    private static String national(String digits) {
        Matcher country = COUNTRY.matcher(digits);
        if (!country.find()) {
            return digits;
        }
        String rest = digits.substring(country.end());
        return MOBILE.matcher(rest).matches() || SERVICE.matcher(rest).matches() ? rest : "0" + rest;
    }
}
