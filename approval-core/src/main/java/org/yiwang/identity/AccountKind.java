package org.yiwang.identity;

/** Who an account belongs to. */
public enum AccountKind {
    APPLICANT,
    STAFF
}
