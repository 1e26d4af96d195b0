package org.yiwang.infra.stack.server;

/** A server that is started here, as one process, which is found again by its name in the data folder. */
public interface LocalServer extends StackServer {

    /** The process that is started, asked and ended. */
    ServerProcess server();

    @Override
    default String name() {
        return server().name();
    }

    @Override
    default boolean running() {
        return server().running();
    }

    @Override
    default void stop() {
        server().stop();
    }

    @Override
    default void kill() {
        server().kill();
    }
}
