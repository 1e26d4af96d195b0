package org.yiwang.base.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The resident identity number (公民身份号码, GB 11643): 17 digits with a date of birth, and a check character. */
public final class ResidentId {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private ResidentId() {}

    public static boolean isValid(String id) {
        return SHAPE.matcher(id).matches() && hasDate(id) && id.charAt(17) == check(id);
    }

    private static char check(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean hasDate(String id) {
        try {
            LocalDate.of(number(id, 6, 10), number(id, 10, 12), number(id, 12, 14));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(String id, int from, int to) {
        return Integer.parseInt(id, from, to, 10);
    }
}
