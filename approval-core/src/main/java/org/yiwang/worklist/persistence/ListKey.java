package org.yiwang.worklist.persistence;

/** The keys of the tables of lists. What is open has many, because it is few; what is closed as few as will do. */
enum ListKey {
    OPEN_NUMBER(true, "primary"),
    /** By holder, assignee, post, limit; holds all that is compared. */
    OPEN_WAITING(true, "open_application_waiting"),
    /** By change; holds all that is compared, but words, the post and the limit. */
    OPEN_CHANGED(true, "open_application_changed"),
    OPEN_STATE(true, "open_application_state"),
    OPEN_SUBMITTED(true, "open_application_submitted"),
    OPEN_URGENT(true, "open_application_urgent"),
    CLOSED_NUMBER(false, "primary"),
    /** By state, then change. */
    CLOSED_STATE(false, "closed_application_state"),
    /** By holder, then change; holds all that is compared, but words. */
    CLOSED_HOLDER(false, "closed_application_holder"),
    /** By submission; holds all that is compared, but words. */
    CLOSED_SUBMITTED(false, "closed_application_submitted");

    private final boolean open;
    private final String sqlName;

    ListKey(boolean open, String sqlName) {
        this.open = open;
        this.sqlName = sqlName;
    }

    boolean isOpen() {
        return open;
    }

    /** Its name in the database. */
    String sqlName() {
        return sqlName;
    }
}
