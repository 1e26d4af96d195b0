package org.yiwang.replication.link;

import org.yiwang.identity.Actor;

/** How this node's links to the others stand, for operators and administrators; others are refused. */
public interface LinkWatch {

    /** At this moment; the figures from Kafka may be a second old. */
    LinkReport now(Actor viewer);
}
