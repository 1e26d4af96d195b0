package org.yiwang.replication;

/**
 * Something was done here that other nodes must know. Raised inside the transaction that does it: what is told then is in
 * the same commit.
 *
 * @param kind the bean that knows how the value is told
 */
public record Replicate<T>(Class<? extends ReplicatedKind<T>> kind, T value) {}
