package org.yiwang.catalogue;

import java.util.List;
import java.util.Optional;

/** The joint items as this node knows them: the newest version of each. */
public interface JointItems {

    Optional<JointItem> find(String code);

    /** All of them, by code. */
    List<JointItem> all();

    /**
     * Publishes a joint item as the next version of its code, in the caller's transaction, and replicates it to the
     * descendants; an unchanged one stays as it is.
     */
    JointItem publish(JointItem draft);

    /**
     * Stores a version that the county published, without replicating it further; ignores one older than the known one.
     */
    void receive(JointItem item);
}
