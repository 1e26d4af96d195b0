package org.yiwang.staff;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yiwang.identity.PasswordRules;

/**
 * Makes one-time passwords to read over a telephone: in groups, without letters that look or sound like others. About
 * 59 bits.
 */
@Component
class OneTimePassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final PasswordRules rules;

    OneTimePassword(PasswordEncoder encoder, PasswordRules rules) {
        this.encoder = encoder;
        this.rules = rules;
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /** A new one for this person, by the rules of all passwords. */
    String next(String username, String name) {
        PasswordRules.Owner owner = new PasswordRules.Owner(username, name, null, null);
        return Stream.generate(this::any)
                .filter(password -> rules.fault("password", password, owner).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String any() {
        StringBuilder password = new StringBuilder();
        for (int letter = 0; letter < GROUPS * GROUP; letter++) {
            if (letter > 0 && letter % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
