package org.yiwang.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yiwang.base.identifier.TypedNumber;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.DivisionCode;

/**
 * The number of an application (办件编号): origin's division code, day, sequence of that day at that node, and a check
 * digit by ISO/IEC 7064 MOD 11,10 over the digits before it, in groups that can be read over a telephone:
 * {@code 330327100002-20261123-000001-7}. Unique without asking another node.
 */
public record ApplicationNo(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("([1-9][0-9]{11})-([0-9]{8})-([0-9]{6,9})-([0-9])");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ApplicationNo {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not the number of an application: " + value);
        }
    }

    /** The number of the {@code sequence}-th application of a day at a node. */
    public static ApplicationNo of(DivisionCode origin, LocalDate day, long sequence) {
        String body = "%s-%s-%06d".formatted(origin, DAY.format(day), sequence);
        return new ApplicationNo(body + "-" + checkDigit(digits(body)));
    }

    /** Reads a number as people type it: with or without its hyphens, in any width. Empty when it is none. */
    public static Optional<ApplicationNo> parse(String text) {
        String bare = TypedNumber.plain(text);
        if (!bare.matches("[0-9]{27,30}")) {
            return Optional.empty();
        }
        int last = bare.length() - 1;
        String grouped = "%s-%s-%s-%s"
                .formatted(bare.substring(0, 12), bare.substring(12, 20), bare.substring(20, last), bare.charAt(last));
        return isValid(grouped) ? Optional.of(new ApplicationNo(grouped)) : Optional.empty();
    }

    /**
     * Reads a number that somebody asked for.
     *
     * @throws Refused when {@code text} is no number of an application
     */
    public static ApplicationNo requested(String text) {
        return parse(text).orElseThrow(() -> Refused.because(Kind.NOT_FOUND, "application.wrongNumber", text));
    }

    /** The node where it was submitted, whose code begins the number. */
    public DivisionCode origin() {
        return new DivisionCode(value.substring(0, value.indexOf('-')));
    }

    private static boolean isValid(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        String body = parts.group(1) + parts.group(2) + parts.group(3);
        return parts.group(4).charAt(0) - '0' == checkDigit(body);
    }

    private static String digits(String text) {
        return text.replace("-", "");
    }

    private static int checkDigit(String digits) {
        int product = 10;
        for (char digit : digits.toCharArray()) {
            int sum = (digit - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
