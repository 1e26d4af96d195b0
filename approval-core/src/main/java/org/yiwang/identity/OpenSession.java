package org.yiwang.identity;

import java.time.Instant;

/**
 * A session: somebody signed in, on pages or over the API. It ends at {@code endsAt} at the latest; {@code lastUsedAt}
 * is exact to a minute.
 */
public record OpenSession(String id, Kind kind, String address, Instant beganAt, Instant lastUsedAt, Instant endsAt) {

    /** The way in which a session is used. */
    public enum Kind {
        PAGE,
        TOKEN
    }
}
