package org.yiwang.identity;

import org.jspecify.annotations.Nullable;

/** Open an account for an applicant. */
public record RegisterApplicant(
        @Nullable String username,
        @Nullable String password,
        @Nullable String name,
        @Nullable String idNumber,
        @Nullable String phone) {}
