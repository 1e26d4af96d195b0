package org.yiwang.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The whereabouts of a person, with a {@code note} for colleagues only and the expected time of return. It holds until
 * it is set anew, even after the time of return.
 */
public record Presence(
        Whereabouts where, String note, @Nullable Instant backAt, String setBy, @Nullable Instant setAt) {

    /** The default of somebody who never set it: at the post. */
    public static final Presence UNSAID = new Presence(Whereabouts.AT_POST, "", null, "", null);

    public boolean isAway() {
        return where.isAway();
    }
}
