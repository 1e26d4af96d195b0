package org.yiwang.sync.broker;

/**
 * The lag of the own inbox: records that wait, seconds since the oldest arrived at most, and whether Kafka answered.
 */
public record InboxLag(long records, long seconds, boolean connected) {}
