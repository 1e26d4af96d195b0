package org.yiwang.identity;

import org.jspecify.annotations.Nullable;

/**
 * An account of this node. {@code idNumber} and {@code phone} are an applicant's own, for filling in forms. Who has left
 * cannot sign in; whose password is for one time has no duties until another one is chosen.
 */
public record Account(
        Actor actor,
        String passwordHash,
        @Nullable String idNumber,
        @Nullable String phone,
        boolean left,
        boolean passwordOneTime) {}
