package org.yiwang.replication;

import java.time.Instant;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/** When this node last heard from others. Implemented by whatever links it to them. */
public interface LastSeenNodes {

    /** When {@code node} was last heard from; empty when it never was. */
    Optional<Instant> lastHeard(DivisionCode node);
}
