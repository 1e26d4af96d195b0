package org.yiwang.infra.network;

/** Listens to the progress of a long task. Called from several threads. */
@FunctionalInterface
public interface Progress {
    /**
     * A part of the task is done.
     *
     * @param what the part, for instance {@code kafka}
     * @param done the number of parts done
     * @param total the number of all parts
     */
    void report(String what, long done, long total);

    static Progress silent() {
        return (what, done, total) -> {};
    }
}
