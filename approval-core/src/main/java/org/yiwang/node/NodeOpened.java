package org.yiwang.node;

/** This node knows again what it did, and acts from now on. Raised inside the transaction that notes it. */
public record NodeOpened() {}
