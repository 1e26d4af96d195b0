package org.yiwang.sync.broker;

/** A record that Kafka will never accept, and why. */
public record UnsendableRecord(OutgoingRecord record, String reason) {}
