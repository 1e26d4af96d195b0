package org.yiwang.infra.stack.server;

/** A server of the stack, started here or running elsewhere. */
public interface StackServer {
    String name();

    /**
     * Starts the server and waits until it answers; does nothing if it already does.
     *
     * @throws org.yiwang.infra.process.LaunchFailure with a sentence that names the setting or the log to look at
     */
    void start();

    /** Whether it answers now. */
    boolean running();

    /** Ends it in an orderly way, by force after a timeout. Leaves servers that run elsewhere alone. */
    void stop();

    /** Kills it, like a power cut. Leaves servers that run elsewhere alone. */
    void kill();
}
