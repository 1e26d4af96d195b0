package org.yiwang.division;

import java.util.Locale;

/** The levels of one county's network, from the top. */
public enum Level {
    COUNTY(6),
    TOWNSHIP(9),
    COMMUNITY(12);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** Whether this level lies below {@code other}. */
    public boolean isBelow(Level other) {
        return compareTo(other) > 0;
    }

    /**
     * Whether its divisions have an administrative organ (行政机关). A community has a self-governing committee of its
     * residents, which is none (城市居民委员会组织法 第二条, 村民委员会组织法 第二条).
     */
    public boolean hasAdministrativeOrgan() {
        return this != COMMUNITY;
    }

    /** The word for it in files and settings: {@code county}, {@code township}, {@code community}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number of digits of a code that identify a division of this level. */
    int digits() {
        return digits;
    }
}
