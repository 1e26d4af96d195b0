package org.yiwang.system.faults.people;

/** The answer to an attempt. */
public enum Outcome {
    /** It is done. */
    ACKNOWLEDGED,
    /** It was passed on to the holder. */
    PASSED_ON,
    /** It is not done. */
    REFUSED,
    /** No answer, or an error: it may have been done. */
    UNKNOWN
}
