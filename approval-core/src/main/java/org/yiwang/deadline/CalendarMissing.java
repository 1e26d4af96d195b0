package org.yiwang.deadline;

/** Thrown when a deadline reaches a year whose calendar is not published yet. */
public final class CalendarMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    CalendarMissing(int year) {
        super("No calendar of working days for " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
