package org.yiwang.catalogue;

/** A joint item was published here. Raised inside the transaction that stores it. */
public record JointItemPublished(JointItem item) {}
