package org.yiwang.identity;

import org.jspecify.annotations.Nullable;

/**
 * An account of this node. {@code idNumber} and {@code phone} are an applicant's own, for filling in forms. A person
 * who has left cannot sign in; one with a one-time password has no duties until they choose another. Sessions of an
 * earlier {@code sessionEpoch} have ended.
 */
public record Account(
        Actor actor,
        String passwordHash,
        @Nullable String idNumber,
        @Nullable String phone,
        boolean left,
        boolean passwordOneTime,
        int sessionEpoch,
        Assurance assurance) {

    /** Whether it is certain that its owner is the person whom it names. */
    public boolean isProven() {
        return assurance.isRealName();
    }
}
