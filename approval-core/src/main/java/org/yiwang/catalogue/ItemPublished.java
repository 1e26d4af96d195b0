package org.yiwang.catalogue;

/** A version of an item was published here. Raised inside the transaction that stores it. */
public record ItemPublished(Item item) {}
