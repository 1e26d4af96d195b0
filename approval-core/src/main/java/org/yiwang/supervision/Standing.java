package org.yiwang.supervision;

import org.jspecify.annotations.Nullable;

/**
 * What a list says of a matter's time: its light, the whole working days left or the begun working days late (never
 * both), and the year whose calendar is missing to tell them.
 */
public record Standing(
        Light light, @Nullable Integer daysLeft, @Nullable Integer daysLate, @Nullable Integer calendarMissingFor) {

    static Standing left(Light light, int days) {
        return new Standing(light, days, null, null);
    }

    static Standing late(Light light, int days) {
        return new Standing(light, null, days, null);
    }

    /** The clock stands still, with no limit to it. */
    public static Standing paused() {
        return new Standing(Light.PAUSED, null, null, null);
    }

    /** This, of what the clock stands still for: in order means that it stands still. */
    public Standing whilePaused() {
        return light == Light.GREEN ? new Standing(Light.PAUSED, daysLeft, daysLate, calendarMissingFor) : this;
    }

    /** No limit can be told before the calendar of {@code year} is published. */
    public static Standing unknown(int year) {
        return counted(Light.UNKNOWN, year);
    }

    /** The light is known, but not how many days: those reach into a year without a calendar. */
    static Standing counted(Light light, int missingYear) {
        return new Standing(light, null, null, missingYear);
    }
}
