package org.yiwang.base.identifier;

import java.util.Optional;

/** The unified social credit code of an organisation (统一社会信用代码, GB 32100): 17 characters and a check character. */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Whether this plain code is one. */
    public static boolean isValid(String code) {
        return fault(code).isEmpty();
    }

    static Optional<IdFault> fault(String code) {
        if (code.length() != LENGTH) {
            return Optional.of(IdFault.CREDIT_CODE_LENGTH);
        } else if (!code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Optional.of(IdFault.CREDIT_CODE_CHARACTERS);
        }
        return ALPHABET.indexOf(code.charAt(LENGTH - 1)) == check(code)
                ? Optional.empty()
                : Optional.of(IdFault.CREDIT_CODE_CHECK);
    }

    private static int check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return (31 - sum % 31) % 31;
    }
}
