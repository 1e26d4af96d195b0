package org.yiwang.infra.network;

/** Told how far a long task has come. Called from several threads. */
@FunctionalInterface
public interface Progress {
    /**
     * Something was done.
     *
     * @param what that is done now, for instance {@code kafka}
     * @param done how many of the task are done
     * @param total how many there are
     */
    void report(String what, long done, long total);

    static Progress silent() {
        return (what, done, total) -> {};
    }
}
