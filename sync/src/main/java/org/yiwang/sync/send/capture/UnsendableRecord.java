package org.yiwang.sync.send.capture;

import org.yiwang.replication.RecordRefused;

/** A record that cannot be sent, and why: never, or not before the keys of its receiver are known. */
record UnsendableRecord(OutgoingRecord record, RecordRefused reason) {}
