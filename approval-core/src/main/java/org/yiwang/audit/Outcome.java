package org.yiwang.audit;

/** The end of a deed. */
public enum Outcome {
    DONE,
    REFUSED,
    /** The node failed. */
    FAILED
}
