package org.yiwang.ledger;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.audit.Act;

/**
 * A question to the audit: entries of at most {@link #LONGEST}, so that a page of it stays cheap.
 *
 * @param until exclusive
 * @param person a user name or a name; empty for all
 * @param subject the number of a case, or another subject; empty for all
 */
public record AuditQuery(Instant from, Instant until, String person, String subject, @Nullable Act act) {

    /** The longest time that one query covers. */
    public static final Duration LONGEST = Duration.ofDays(93);

    private static final Duration USUAL = Duration.ofDays(7);

    /** Everything of a time; an absent end is now, an absent beginning seven days before the end. */
    public static AuditQuery of(@Nullable Instant from, @Nullable Instant until, Instant now) {
        Instant end = until == null ? now : until;
        return new AuditQuery(from == null ? end.minus(USUAL) : from, end, "", "", null);
    }

    public AuditQuery about(String who, String what, @Nullable Act kind) {
        return new AuditQuery(from, until, who.strip(), what.strip(), kind);
    }

    boolean isTooLong() {
        return from.plus(LONGEST).isBefore(until);
    }
}
