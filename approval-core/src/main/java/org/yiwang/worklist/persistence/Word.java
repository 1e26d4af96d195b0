package org.yiwang.worklist.persistence;

import org.jspecify.annotations.Nullable;
import org.yiwang.base.identifier.TypedNumber;

/**
 * A word for {@code like … escape '!'}. Only words of digits and hyphens are searched in numbers, because every search
 * costs; {@code number} are the digits of one, {@code null} for others.
 */
record Word(String like, @Nullable String number) {

    static Word of(String text) {
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        String bare = TypedNumber.plain(text);
        return new Word("%" + escaped + "%", bare.matches("[0-9]+") ? "%" + bare + "%" : null);
    }

    public boolean numeric() {
        return number != null;
    }
}
