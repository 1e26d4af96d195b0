package org.yiwang.sync.send.capture;

import java.time.Instant;

/**
 * A new snapshot of the outbox at {@code at}, because the binlog offset was lost; {@code lastSentAt} is when this node
 * had last sent something.
 */
public record OutboxResnapshot(Cause cause, Instant lastSentAt, Instant at) {

    /** The reason for the loss. */
    public enum Cause {
        /** The server has purged the binlog file of the offset. */
        LOG_PURGED,
        /** The stored offset is gone. */
        OFFSETS_LOST
    }
}
