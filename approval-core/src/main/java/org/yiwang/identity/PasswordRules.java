package org.yiwang.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;

/**
 * Says whether a password will do: long enough, within what bcrypt digests, not common or easily guessed, and nothing
 * that others know of its owner. One rule for registration, one's own choice, and one-time passwords.
 */
@Component
public class PasswordRules {

    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 64;
    private static final int MAX_BYTES = 72;
    private static final int MIN_PERSONAL = 2;

    private final GuessedPasswords guessed;

    PasswordRules(GuessedPasswords guessed) {
        this.guessed = guessed;
    }

    /** The personal data of an owner that others know, and that their password must not contain. */
    public record Owner(String username, String name, @Nullable String idNumber, @Nullable String phone) {

        private static final int LENGTH_OF_A_RESIDENT_ID = 18;
        private static final int BIRTH = 6;
        private static final int BIRTH_END = 14;
        private static final int TAIL = 6;
        private static final int PHONE_TAIL = 8;

        static Owner of(Account account) {
            Actor actor = account.actor();
            return new Owner(actor.username(), actor.displayName(), account.idNumber(), account.phone());
        }

        static Owner of(AccountDraft draft) {
            return new Owner(draft.username(), draft.displayName(), draft.idNumber(), draft.phone());
        }

        /** Name and numbers, the day of birth, and the ends of the numbers, which people like to take. */
        List<String> words() {
            List<String> words = new ArrayList<>(List.of(username, name));
            if (idNumber != null && idNumber.length() == LENGTH_OF_A_RESIDENT_ID) {
                words.add(idNumber.substring(BIRTH, BIRTH_END));
                words.add(tail(idNumber, TAIL));
            }
            if (phone != null) {
                words.add(tail(phone, PHONE_TAIL));
            }
            Stream.of(idNumber, phone).filter(number -> number != null).forEach(words::add);
            return words.stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() >= MIN_PERSONAL)
                    .toList();
        }

        private static String tail(String number, int length) {
            return number.substring(Math.max(0, number.length() - length));
        }

        @Override
        public String toString() {
            return "Owner[]";
        }
    }

    /** The reason why the password in this field will not do. */
    public Optional<Refusal> fault(String field, String password, Owner owner) {
        return Optional.ofNullable(code(password, owner))
                .map(code -> Refusal.invalid(field, "account.password." + code));
    }

    private @Nullable String code(String password, Owner owner) {
        if (password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
            return "length";
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return "bytes";
        }
        String small = password.toLowerCase(Locale.ROOT);
        if (owner.words().stream().anyMatch(small::contains)) {
            return "personal";
        }
        return guessed.soon(password) ? "common" : null;
    }
}
