package org.yiwang.replication;

import java.time.Instant;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/** Knows when this node last heard from others. Implemented by replication. */
public interface LastSeenNodes {

    /** The time of the last message from {@code node}; empty when there never was one. */
    Optional<Instant> lastHeard(DivisionCode node);
}
