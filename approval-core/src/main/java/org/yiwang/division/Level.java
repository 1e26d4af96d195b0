package org.yiwang.division;

/** The levels of one county's network, from the top. */
public enum Level {
    COUNTY(6),
    TOWNSHIP(9),
    COMMUNITY(12);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** How many digits of a division code say which division of this level it is. */
    int digits() {
        return digits;
    }
}
