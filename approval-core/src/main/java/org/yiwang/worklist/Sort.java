package org.yiwang.worklist;

import java.util.Locale;

/** What a list can be sorted by; nothing else ever reaches the database. */
public enum Sort {
    /** The limit: what is due first. What has none comes last. */
    DUE,
    SUBMITTED,
    CHANGED,
    NUMBER;

    /** Its name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
