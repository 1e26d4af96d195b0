package org.yiwang.application.limit;

/** Whether the time of an application runs. */
public enum ClockState {
    /** It is under a limit. */
    RUNNING,
    /** It stands still: for a special procedure, which has a limit of its own, or until the applicant has answered. */
    PAUSED,
    /** It is under a limit that cannot be told, for want of a calendar. */
    UNKNOWN,
    /** It is closed. */
    STOPPED
}
