package org.yiwang.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yiwang.base.text.PlainText;

/**
 * The name of an account, in its one spelling: small letters, digits, hyphens and underscores. Those of applicants have
 * no hyphen, those of staff one at least.
 */
final class Username {

    /** Bounds the work on what anybody may send. */
    private static final int MAX_TYPED = 64;

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_-]{1,49}");

    private Username() {}

    /** The name that somebody typed; empty when no account can have it. */
    static Optional<String> of(String typed) {
        if (typed.length() > MAX_TYPED) {
            return Optional.empty();
        }
        String plain = PlainText.of(typed).toLowerCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
