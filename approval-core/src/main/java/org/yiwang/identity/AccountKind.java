package org.yiwang.identity;

/** The kind of an account's owner. */
public enum AccountKind {
    APPLICANT,
    STAFF,
    /** Nobody: the software acts when a limit of the law is over. */
    SYSTEM
}
