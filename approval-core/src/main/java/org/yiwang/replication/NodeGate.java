package org.yiwang.replication;

/**
 * Tells whether this node may act on applications. A node that lost its database may not before its data is complete
 * again, because it would go on from older versions. Implemented by the rebuild.
 */
public interface NodeGate {

    boolean isOpen();
}
