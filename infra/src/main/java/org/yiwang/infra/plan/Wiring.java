package org.yiwang.infra.plan;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.yiwang.infra.stack.kafka.KafkaListener;

/** The addresses by which the nodes of a network reach their servers; direct, unless a test puts a link in between. */
public interface Wiring {
    /** Direct connections. */
    Wiring STRAIGHT = new Wiring() {};

    /** The listeners that the broker with that number (from 1) opens beside its own. */
    default List<KafkaListener> listeners(int broker) {
        return List.of();
    }

    /** The bootstrap servers for a node. */
    default String brokers(String node, String own) {
        return own;
    }

    /** The address of the node's database for the node. */
    default String database(String node, String own) {
        return own;
    }

    /** The address that a node advertises to others. */
    default URI address(String node, URI own) {
        return own;
    }

    /** The class path in front of the node's own program. */
    default List<Path> classPath(String node) {
        return List.of();
    }
}
