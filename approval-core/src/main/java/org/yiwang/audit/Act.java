package org.yiwang.audit;

/** The kinds of deeds that the audit tells apart. */
public enum Act {
    SIGN_IN,
    SIGN_OUT,
    /** Chose another password. */
    PASSWORD,
    /** Ended other sessions of the own account. */
    SESSION_END,
    /** Opened a case. */
    LOOK,
    /** Opened a file or a document of a case. */
    FILE,
    /** Opened a list with names. */
    LIST,
    /** Searched cases by words. */
    SEARCH,
    /** Asked about a person: an open matter, files of earlier cases, an inquiry by number. */
    LOOKUP,
    /** Handled a case, the submission included. */
    HANDLE,
    /** Took data out. */
    EXPORT,
    /** Took data in. */
    IMPORT,
    /** Administered staff, catalogue, calendar, delegations, or the centre's own list. */
    ADMINISTER,
    /** Operated the node: links, quarantine, keys. */
    OPERATE,
    /** Read the audit, or had it verified. */
    AUDIT,
    /** Any other command. */
    COMMAND
}
