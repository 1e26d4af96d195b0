package org.yiwang.replication;

/**
 * Whether this node may act on applications. One whose database was lost may not before it knows again what it did:
 * otherwise it would go on from something older. Implemented by whatever brings it back.
 */
public interface NodeGate {

    boolean isOpen();
}
