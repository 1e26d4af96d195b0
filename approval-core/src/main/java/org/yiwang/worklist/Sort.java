package org.yiwang.worklist;

import java.util.Locale;

/** The sort keys of a list; nothing else ever reaches the database. */
public enum Sort {
    /** By limit, the next due first. Applications without a limit come last. */
    DUE,
    SUBMITTED,
    CHANGED,
    NUMBER;

    /** Its name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
