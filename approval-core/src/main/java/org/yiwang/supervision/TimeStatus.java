package org.yiwang.supervision;

import org.jspecify.annotations.Nullable;

/**
 * What a list says of a matter's time: its light, the whole working days left or the begun working days late (never
 * both), and the year whose calendar is missing to tell them.
 */
public record TimeStatus(
        Light light, @Nullable Integer daysLeft, @Nullable Integer daysLate, @Nullable Integer calendarMissingFor) {

    static TimeStatus left(Light light, int days) {
        return new TimeStatus(light, days, null, null);
    }

    static TimeStatus late(Light light, int days) {
        return new TimeStatus(light, null, days, null);
    }

    /** The clock stands still, with no limit to it. */
    public static TimeStatus paused() {
        return new TimeStatus(Light.PAUSED, null, null, null);
    }

    /** This, of what the clock stands still for: in order means that it stands still. */
    public TimeStatus whilePaused() {
        return light == Light.GREEN ? new TimeStatus(Light.PAUSED, daysLeft, daysLate, calendarMissingFor) : this;
    }

    /** No limit can be told before the calendar of {@code year} is published. */
    public static TimeStatus unknown(int year) {
        return counted(Light.UNKNOWN, year);
    }

    /** The light is known, but not how many days: those reach into a year without a calendar. */
    static TimeStatus counted(Light light, int missingYear) {
        return new TimeStatus(light, null, null, missingYear);
    }
}
