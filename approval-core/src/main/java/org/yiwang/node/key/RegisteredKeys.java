package org.yiwang.node.key;

import java.util.List;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/** Stores the records of the county's register: at the county all, at another node those that it has received. */
public interface RegisteredKeys {

    Optional<NodeKey> find(String id);

    /** Locks the record until the caller's transaction ends. */
    Optional<NodeKey> lock(String id);

    /** The keys of a node, whatever their state, by the time of their registration. */
    List<NodeKey> of(DivisionCode node);

    /** All keys, by node and time. */
    List<NodeKey> all();

    /** Stores a record; one that is not newer than the stored one changes nothing. */
    void store(NodeKey key);
}
