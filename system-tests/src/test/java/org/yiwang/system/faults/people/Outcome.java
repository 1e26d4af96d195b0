package org.yiwang.system.faults.people;

/** What somebody was told. */
public enum Outcome {
    /** It is done. */
    ACKNOWLEDGED,
    /** It is asked for at the node that holds the case. */
    PASSED_ON,
    /** It is not done. */
    REFUSED,
    /** Nothing, or that something went wrong: it may have been done. */
    UNKNOWN
}
