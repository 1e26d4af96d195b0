package org.yiwang.sync.broker;

/** How many records wait in the own inbox, and whether Kafka answered when asked. */
public record InboxLag(long records, boolean connected) {}
