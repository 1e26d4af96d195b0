package org.yiwang.benchmarks.measure;

/** The result of one command: a case begun, continued or finished. */
public enum Done {
    SUBMITTED,
    BROUGHT_ON,
    CLOSED
}
