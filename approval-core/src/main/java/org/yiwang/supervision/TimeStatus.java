package org.yiwang.supervision;

import org.jspecify.annotations.Nullable;

/**
 * The time status of a matter in a list: its light, the working days after today that are left (none on the last day) or
 * the working days begun since it was due (never both), and the year whose missing calendar prevents counting them.
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

    /** Replaces GREEN by PAUSED, for the limit of a procedure that pauses the clock. */
    public TimeStatus whilePaused() {
        return light == Light.GREEN ? new TimeStatus(Light.PAUSED, daysLeft, daysLate, calendarMissingFor) : this;
    }

    /** The status while the calendar of {@code year} is missing. */
    public static TimeStatus unknown(int year) {
        return counted(Light.UNKNOWN, year);
    }

    /** The light without a count of days, because they reach into a year without a calendar. */
    static TimeStatus counted(Light light, int missingYear) {
        return new TimeStatus(light, null, null, missingYear);
    }
}
