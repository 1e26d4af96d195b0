package org.yiwang.replication;

import java.net.URI;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/** Knows the addresses of other nodes' sites. Implemented by replication. */
public interface NodeSites {

    /** The address of a node's site; empty when this node has not heard of it. */
    Optional<URI> of(DivisionCode node);
}
