package org.yiwang.benchmarks.measure;

/** A client that sends one command after another, and takes one case to its end before the next. */
public interface Client {

    /** Sends the next command and waits for its answer. */
    Done next();
}
