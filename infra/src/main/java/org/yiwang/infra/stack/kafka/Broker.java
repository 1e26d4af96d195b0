package org.yiwang.infra.stack.kafka;

import org.yiwang.infra.stack.server.StackServer;

/** The message broker of the network. */
public interface Broker extends StackServer {
    /** Bootstrap servers for clients: {@code host:port}, several separated by commas. */
    String brokers();

    /** The maximum replication factor of a topic. */
    default int copies() {
        return 1;
    }
}
