package org.yiwang.replication.link;

import org.yiwang.identity.Actor;

/** Shows the state of this node's links to operators and administrators; refuses others. */
public interface LinkWatch {

    /** The state now; the figures from Kafka may be a second old. */
    LinkReport now(Actor viewer);
}
