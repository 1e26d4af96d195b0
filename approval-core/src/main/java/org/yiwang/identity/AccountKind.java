package org.yiwang.identity;

/** The kind of an account's owner. */
public enum AccountKind {
    APPLICANT,
    STAFF
}
