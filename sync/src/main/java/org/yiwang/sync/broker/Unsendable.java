package org.yiwang.sync.broker;

/** A record that Kafka will never accept, and why. */
public record Unsendable(OutgoingRecord record, String reason) {}
