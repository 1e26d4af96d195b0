package org.yiwang.portal.record;

/** How a due date presses. */
public enum Pressing {
    SOON("badge-warn"),
    OVERDUE("badge-bad");

    private final String tone;

    Pressing(String tone) {
        this.tone = tone;
    }

    /** Its colour, as the name of a badge. */
    public String tone() {
        return tone;
    }
}
