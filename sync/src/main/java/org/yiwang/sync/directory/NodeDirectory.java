package org.yiwang.sync.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/** The nodes that this one knows, itself included once it has announced itself. */
public interface NodeDirectory {

    Optional<KnownNode> find(DivisionCode code);

    /** All known nodes, by code. */
    List<KnownNode> all();

    void store(KnownNode node);

    /** Notes that these nodes have just been heard of. */
    void seen(Collection<DivisionCode> nodes, Instant at);

    /**
     * Keeps the directory as it is until the caller's transaction ends. Whoever publishes to all nodes holds it, and so
     * does whoever adds a node and tells it what was published: what both write is then complete for every node.
     *
     * @return the nodes known at this moment, whatever the transaction saw before
     */
    List<DivisionCode> hold();

    /** The random id that this node's database got when it was created. */
    String ownIncarnation();
}
