package org.yiwang.node;

/** This node's data is complete again, and it acts from now on. Raised inside the transaction that records it. */
public record NodeOpened() {}
