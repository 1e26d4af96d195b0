package org.yiwang.infra.stack.server;

/** A server of the stack, whether it is started here or runs elsewhere. */
public interface StackServer {
    String name();

    /**
     * Returns when the server answers; does nothing more when it already does.
     *
     * @throws org.yiwang.infra.process.LaunchFailure with a sentence that names the setting or the log to look at
     */
    void start();

    /** Whether it is there now. */
    boolean running();

    /** Ends it in an orderly way, by force after a bounded time. Servers that run elsewhere are left alone. */
    void stop();

    /** Ends it as a power cut would. Servers that run elsewhere are left alone. */
    void kill();
}
