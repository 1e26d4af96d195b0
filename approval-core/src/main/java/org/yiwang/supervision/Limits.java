package org.yiwang.supervision;

import java.time.Instant;

/**
 * The instants by which a matter is watched. Each is the last one that is still in order: a light turns on <em>after</em>
 * it, so one second late is late. Never {@code warnAfter > yellowAfter} or {@code yellowAfter > redAfter}.
 *
 * @param dueAt when the matter is to be done; what is left or late is counted from here
 */
public record Limits(Instant dueAt, Instant warnAfter, Instant yellowAfter, Instant redAfter) {

    /** The light at {@code now}. */
    public Light at(Instant now) {
        if (now.isAfter(redAfter)) {
            return Light.RED;
        }
        if (now.isAfter(yellowAfter)) {
            return Light.YELLOW;
        }
        return now.isAfter(warnAfter) ? Light.WARNING : Light.GREEN;
    }
}
