package org.yiwang.sync.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/** Lists the nodes that this one knows, itself included once it has announced itself. */
public interface NodeDirectory {

    Optional<KnownNode> find(DivisionCode code);

    /** Returns all known nodes, ordered by code. */
    List<KnownNode> all();

    void store(KnownNode node);

    /** Records when these nodes were last seen. */
    void seen(Collection<DivisionCode> nodes, Instant at);

    /**
     * Locks the directory until the caller's transaction ends. Lock it to publish to all nodes, and to add a node and
     * send it the published data: then no node misses anything.
     *
     * @return the nodes known at this moment, regardless of the transaction's snapshot
     */
    List<DivisionCode> hold();

    /** Returns the random id that this database got at its creation. */
    String ownIncarnation();
}
