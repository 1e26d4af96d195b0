package org.yiwang.node.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/** Finds the keys that the county registered, as far as this node has heard. */
public interface KeyDirectory {

    /** The keys of a node that count now, the oldest first. */
    List<NodeKey> of(DivisionCode node);

    /** Those that counted at an instant, to check an old signature. */
    List<NodeKey> of(DivisionCode node, Instant at);

    /** The keys with that id, if they are those of the node and count now. */
    Optional<NodeKey> find(DivisionCode node, String id);

    /** The keys with that id, if they are those of the node, whatever their state. */
    Optional<NodeKey> known(DivisionCode node, String id);
}
