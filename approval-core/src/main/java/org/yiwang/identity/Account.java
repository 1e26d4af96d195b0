package org.yiwang.identity;

import org.jspecify.annotations.Nullable;

/** An account of this node. {@code idNumber} and {@code phone} are an applicant's own, for filling in forms. */
public record Account(Actor actor, String passwordHash, @Nullable String idNumber, @Nullable String phone) {}
