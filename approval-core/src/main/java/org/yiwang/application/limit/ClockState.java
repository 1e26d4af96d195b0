package org.yiwang.application.limit;

/** The state of an application's clock. */
public enum ClockState {
    /** It is under a limit. */
    RUNNING,
    /** It stands still, for a special procedure (with a limit of its own) or until the applicant has answered. */
    PAUSED,
    /** It is under a limit that cannot be computed, because a calendar is missing. */
    UNKNOWN,
    /** It is closed. */
    STOPPED
}
