package org.yiwang.supervision;

import java.time.Instant;

/**
 * The instants at which the lights of a matter change. Each is the last one still in order: a light turns on
 * <em>after</em> it, so one second late is late. Never {@code warnAfter > yellowAfter} or
 * {@code yellowAfter > redAfter}.
 *
 * @param dueAt due time of the matter, from which days left or late are counted
 */
public record Limits(Instant dueAt, Instant warnAfter, Instant yellowAfter, Instant redAfter) {

    /** Stands where a light does not turn on. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

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
