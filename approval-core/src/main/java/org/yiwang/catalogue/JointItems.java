package org.yiwang.catalogue;

import java.util.List;
import java.util.Optional;

/** The joint items as this node knows them: the newest version of each. */
public interface JointItems {

    Optional<JointItem> find(String code);

    /** All of them, by code. */
    List<JointItem> all();

    /**
     * Publishes a joint item as the next version of its code, in the caller's transaction, and tells the descendants; one
     * that did not change is left as it is.
     */
    JointItem publish(JointItem draft);

    /** Stores what the county published, without telling anybody; a version older than the known one is left. */
    void receive(JointItem item);
}
