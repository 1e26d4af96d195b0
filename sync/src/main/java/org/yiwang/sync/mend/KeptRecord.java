package org.yiwang.sync.mend;

import org.yiwang.replication.link.QuarantineState;
import org.yiwang.sync.record.RawRecord;

/** A record as the quarantine keeps it; {@code destination} is where it could not be sent to, empty when it came in. */
public record KeptRecord(long id, QuarantineState state, String destination, RawRecord raw) {}
