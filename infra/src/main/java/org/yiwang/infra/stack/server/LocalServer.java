package org.yiwang.infra.stack.server;

/** A server started here as one process, identified by its name in the data folder. */
public interface LocalServer extends StackServer {

    /** The process of the server. */
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
