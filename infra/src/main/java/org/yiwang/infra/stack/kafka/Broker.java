package org.yiwang.infra.stack.kafka;

import org.yiwang.infra.stack.server.StackServer;

/** The message broker of the network. */
public interface Broker extends StackServer {
    /** Bootstrap servers for clients: {@code host:port}, several separated by commas. */
    String brokers();

    /** How many copies of a topic it can keep. */
    default int copies() {
        return 1;
    }
}
