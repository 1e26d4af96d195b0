package org.yiwang.benchmarks.measure;

/** What a client did with one command: began a case, brought one on, or brought one to its end. */
public enum Done {
    SUBMITTED,
    BROUGHT_ON,
    CLOSED
}
