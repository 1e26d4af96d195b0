package org.yiwang.delegation;

/** A delegation was granted, narrowed or withdrawn here. Raised inside the transaction that stores it. */
public record DelegationChanged(Delegation delegation) {}
