package org.yiwang.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is, with a {@code note} for colleagues only, and when they mean to be back. It holds until it is set
 * anew: that the time of return has passed brings nobody back.
 */
public record Presence(
        Whereabouts where, String note, @Nullable Instant backAt, String setBy, @Nullable Instant setAt) {

    /** Nothing was ever said: at the post. */
    public static final Presence UNSAID = new Presence(Whereabouts.AT_POST, "", null, "", null);

    public boolean isAway() {
        return where.isAway();
    }
}
