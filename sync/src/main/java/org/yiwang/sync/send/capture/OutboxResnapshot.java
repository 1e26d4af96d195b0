package org.yiwang.sync.send.capture;

import java.time.Instant;

/**
 * The place in the change log was lost, so the outbox was read anew from {@code at} on; before, this node had last sent
 * something at {@code lastSentAt}.
 */
public record OutboxResnapshot(Cause cause, Instant lastSentAt, Instant at) {

    /** How the place was lost. */
    public enum Cause {
        /** The server no longer has the file of the log in which the place was. */
        LOG_PURGED,
        /** The stored place is gone. */
        OFFSETS_LOST
    }
}
