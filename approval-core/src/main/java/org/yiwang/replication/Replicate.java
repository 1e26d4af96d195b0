package org.yiwang.replication;

/**
 * A change was made here that other nodes must know. Raised inside the changing transaction, so that the record is in
 * the same commit.
 *
 * @param kind the bean that knows how to send the value
 */
public record Replicate<T>(Class<? extends ReplicatedKind<T>> kind, T value) {}
