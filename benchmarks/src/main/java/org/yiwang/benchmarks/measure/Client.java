package org.yiwang.benchmarks.measure;

/** Somebody who gives one command after another, taking one case to its end and then the next. */
public interface Client {

    /** Gives the next command and waits for its answer. */
    Done next();
}
