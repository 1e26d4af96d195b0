package org.yiwang.sync.mend;

import org.yiwang.replication.link.QuarantineState;
import org.yiwang.sync.record.RawRecord;

/** A record in quarantine; {@code destination} is the node that it could not be sent to, empty if it was received. */
public record KeptRecord(long id, QuarantineState state, String destination, RawRecord raw) {}
