package org.yiwang.worklist.persistence;

/** The indices of the list tables. The few open applications have many; the many closed ones as few as will do. */
enum ListKey {
    OPEN_NUMBER(true, "primary"),
    /** By holder, assignee, post, limit; covers all compared columns. */
    OPEN_WAITING(true, "open_application_waiting"),
    /** By change; covers all compared columns but words, the post and the limit. */
    OPEN_CHANGED(true, "open_application_changed"),
    OPEN_STATE(true, "open_application_state"),
    OPEN_SUBMITTED(true, "open_application_submitted"),
    OPEN_URGENT(true, "open_application_urgent"),
    /** By departments, then change: for people of certain departments. */
    OPEN_DEPARTMENT(true, "open_application_department"),
    CLOSED_NUMBER(false, "primary"),
    /** By state, then change. */
    CLOSED_STATE(false, "closed_application_state"),
    /** By holder, then change; covers all compared columns but words. */
    CLOSED_HOLDER(false, "closed_application_holder"),
    /** By submission; covers all compared columns but words. */
    CLOSED_SUBMITTED(false, "closed_application_submitted"),
    /** By departments, then change: for people of certain departments. */
    CLOSED_DEPARTMENT(false, "closed_application_department");

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
