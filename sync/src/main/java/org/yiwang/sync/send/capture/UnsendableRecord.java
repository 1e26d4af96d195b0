package org.yiwang.sync.send.capture;

/** A record that Kafka will never accept, and why. */
record UnsendableRecord(OutgoingRecord record, String reason) {}
