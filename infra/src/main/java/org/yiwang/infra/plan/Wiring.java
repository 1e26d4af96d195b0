package org.yiwang.infra.plan;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.yiwang.infra.stack.kafka.KafkaListener;

/** By which ways the nodes of a network reach what they need; straight, unless something is put in between. */
public interface Wiring {
    /** Everything is reached straight. */
    Wiring STRAIGHT = new Wiring() {};

    /** Doors that the broker with that number, from 1, opens beside its own. */
    default List<KafkaListener> listeners(int broker) {
        return List.of();
    }

    /** The bootstrap servers that a node is given. */
    default String brokers(String node, String own) {
        return own;
    }

    /** The address of its database that a node is given. */
    default String database(String node, String own) {
        return own;
    }

    /** The address at which a node tells others that it can be reached. */
    default URI address(String node, URI own) {
        return own;
    }

    /** What stands on a node's class path before its own program. */
    default List<Path> classPath(String node) {
        return List.of();
    }
}
