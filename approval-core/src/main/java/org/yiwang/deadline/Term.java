package org.yiwang.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The length of a limit (期限), such as 15 calendar days; of none, the matter is done on the spot (即办). The day from which
 * it counts is not counted.
 */
public record Term(int number, TermUnit unit) {

    private static final int HOURS_A_DAY = 8;
    private static final int MIN_DAYS_A_MONTH = 30;
    private static final int MAX_DAYS_A_MONTH = 31;
    private static final int USUAL_WORKING_DAYS_A_MONTH = 21;
    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;
    private static final int LONG_HOLIDAY = 8;
    private static final int BETWEEN_HOLIDAYS = 20;

    public static Term workingDays(int number) {
        return new Term(number, TermUnit.WORKING_DAY);
    }

    /** A term in the unit that a record names: working days if it names none. */
    public static Term of(int number, @Nullable TermUnit unit) {
        return new Term(number, unit == null ? TermUnit.WORKING_DAY : unit);
    }

    /**
     * Hours as working days of eight hours, because limits are dates; a part of a day counts as one. Of a matter done on the
     * spot, the hours of one day count as none.
     */
    public static Term ofHours(int hours, boolean onTheSpot) {
        boolean sameDay = onTheSpot && hours <= HOURS_A_DAY;
        return workingDays(sameDay ? 0 : begun(hours, HOURS_A_DAY));
    }

    /** The one that may last longest; none for no terms. */
    public static Term longest(Stream<Term> terms) {
        return terms.max(Comparator.comparingInt(Term::maxDays)).orElseGet(() -> workingDays(0));
    }

    public boolean isOnTheSpot() {
        return number == 0;
    }

    /** Whether it counts days off, so that its end may be one. */
    public boolean countsDaysOff() {
        return unit != TermUnit.WORKING_DAY && !isOnTheSpot();
    }

    /** The unit as records name it: null for working days. */
    public @Nullable TermUnit recordedUnit() {
        return unit == TermUnit.WORKING_DAY ? null : unit;
    }

    /**
     * Whether it ends no later than {@code other} from whatever day: of one unit by the number, else if its latest end, by the
     * calendars of 2017 to 2026, is no later than the earliest of the other.
     */
    public boolean isWithin(Term other) {
        return unit == other.unit || isOnTheSpot() ? number <= other.number : maxDays() <= other.minDays();
    }

    /** The least number of days that it can last, before its end moves to a working day. */
    public int minDays() {
        return unit == TermUnit.MONTH ? Math.max(0, MIN_DAYS_A_MONTH * number - 2) : number;
    }

    /** The largest number of days that it can last: for working days with every weekend and the holidays of a bad year. */
    public int maxDays() {
        return switch (unit) {
            case WORKING_DAY -> isOnTheSpot() ? 0 : number + daysOff();
            case CALENDAR_DAY -> number;
            case MONTH -> MAX_DAYS_A_MONTH * number;
        };
    }

    private int daysOff() {
        return 2 * begun(number, WORKING_WEEK) + LONG_HOLIDAY + 2 * (number / BETWEEN_HOLIDAYS);
    }

    /** Its working days in weeks without holidays; the number to divide among steps. */
    public int usualWorkingDays() {
        return switch (unit) {
            case WORKING_DAY -> number;
            case CALENDAR_DAY -> begun(number * WORKING_WEEK, WEEK);
            case MONTH -> USUAL_WORKING_DAYS_A_MONTH * number;
        };
    }

    /** The number of parts that {@code number} begins. */
    private static int begun(int number, int part) {
        return (number + part - 1) / part;
    }

    /**
     * The last day of one that counts days off, from {@code start}: a month ends on the corresponding day, or on the month's
     * last one where it has none (民法典 第二百零二条).
     */
    LocalDate end(LocalDate start) {
        return unit == TermUnit.MONTH ? start.plusMonths(number) : start.plusDays(number);
    }
}
