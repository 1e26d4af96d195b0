package org.yiwang.base.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The resident identity number (公民身份号码, GB 11643): 17 digits with a province and a date of birth, and a check
 * character. Residence permits of people from Hong Kong, Macao and Taiwan (81 to 83) and permanent residence cards of
 * foreigners (9…) have such a number, too.
 */
public final class ResidentId {

    private static final int LENGTH = 18;
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final Pattern PROVINCE =
            Pattern.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[0-9]).*");
    /** Nobody who applies was born before. */
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1850, 1, 1);

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private ResidentId() {}

    /** Whether this plain number can be one, whatever day it is. */
    public static boolean isValid(String id) {
        return fault(id, LocalDate.MAX).isEmpty();
    }

    static Optional<IdFault> fault(String id, LocalDate today) {
        if (id.length() != LENGTH) {
            return Optional.of(IdFault.RESIDENT_LENGTH);
        } else if (!SHAPE.matcher(id).matches()) {
            return Optional.of(IdFault.RESIDENT_CHARACTERS);
        } else if (!PROVINCE.matcher(id).matches()) {
            return Optional.of(IdFault.RESIDENT_PROVINCE);
        } else if (!isBorn(id, today)) {
            return Optional.of(IdFault.RESIDENT_BIRTH);
        }
        return id.charAt(LENGTH - 1) == check(id) ? Optional.empty() : Optional.of(IdFault.RESIDENT_CHECK);
    }

    private static char check(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean isBorn(String id, LocalDate today) {
        try {
            LocalDate birth = LocalDate.of(number(id, 6, 10), number(id, 10, 12), number(id, 12, 14));
            return !birth.isBefore(EARLIEST_BIRTH) && !birth.isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(String id, int from, int to) {
        return Integer.parseInt(id, from, to, 10);
    }
}
