package org.yiwang.infra.stack.kafka;

import java.util.List;
import java.util.Map;
import org.yiwang.infra.stack.certificate.Identity;
import org.yiwang.infra.stack.server.StackServer;

/** The message broker of the network. */
public interface Broker extends StackServer {
    /** Bootstrap servers for clients: {@code host:port}, several separated by commas. */
    String brokers();

    /** Gives nodes their rights at the broker: each reads its own inbox, and writes to all. Does nothing elsewhere. */
    default void admit(List<String> nodes) {}

    /** The settings by which the owner of a certificate connects; none for a broker that runs elsewhere. */
    default Map<String, String> client(Identity identity) {
        return Map.of();
    }

    /** The settings of a client that may do everything, for the launcher, tests and benchmarks. */
    default Map<String, Object> superuser() {
        return Map.of("bootstrap.servers", brokers());
    }

    /** The maximum replication factor of a topic. */
    default int copies() {
        return 1;
    }
}
