package org.yiwang.sync.broker;

/** How many records wait in the own inbox, for how many seconds at most, and whether Kafka answered when asked. */
public record InboxLag(long records, long seconds, boolean connected) {}
