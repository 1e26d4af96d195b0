package org.yiwang.division;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The 12-digit code of a division and the name of its node: 6 digits county (GB/T 2260), 3 digits township (GB/T
 * 10114), 3 digits community; levels below its own are {@code 000}.
 */
public record DivisionCode(@JsonValue String value) implements Comparable<DivisionCode> {

    private static final int LENGTH = 12;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DivisionCode {
        if (!hasShape(value)) {
            throw new IllegalArgumentException("A division code has 12 digits: " + value);
        }
        if (value.startsWith("000", 6) && !value.endsWith("000")) {
            throw new IllegalArgumentException("A community needs a township: " + value);
        }
    }

    /** Whether a text has the shape of a division code. */
    public static boolean isValid(String text) {
        return hasShape(text) && (!text.startsWith("000", 6) || text.endsWith("000"));
    }

    /**
     * Whether it is twelve digits, the first of them no zero. Without a regular expression, because an application has
     * a dozen codes, and applications come by the thousand.
     */
    private static boolean hasShape(String text) {
        if (text.length() != LENGTH || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public Level level() {
        if (!value.endsWith("000")) {
            return Level.COMMUNITY;
        }
        return value.startsWith("000", 6) ? Level.COUNTY : Level.TOWNSHIP;
    }

    /** The division at {@code level} that this one is or lies in; this one itself if {@code level} is below it. */
    public DivisionCode at(Level level) {
        if (level.compareTo(level()) >= 0) {
            return this;
        }
        return new DivisionCode(value.substring(0, level.digits()) + "0".repeat(value.length() - level.digits()));
    }

    /** Every division above this one, nearest first. */
    public List<DivisionCode> ancestors() {
        List<DivisionCode> above = new ArrayList<>();
        for (int i = level().ordinal() - 1; i >= 0; i--) {
            above.add(at(Level.values()[i]));
        }
        return List.copyOf(above);
    }

    /** This division and every one above it, nearest first. */
    public List<DivisionCode> path() {
        List<DivisionCode> path = new ArrayList<>(List.of(this));
        path.addAll(ancestors());
        return List.copyOf(path);
    }

    /** Whether {@code other} lies below this division. */
    public boolean isAbove(DivisionCode other) {
        return other.ancestors().contains(this);
    }

    /** Whether {@code other} is this division or lies below it. */
    public boolean covers(DivisionCode other) {
        return equals(other) || isAbove(other);
    }

    /** The county that this division is or lies in. */
    public DivisionCode county() {
        return at(Level.COUNTY);
    }

    /** Whether both lie in one county, whose nodes form one network. */
    public boolean sharesCountyWith(DivisionCode other) {
        return county().equals(other.county());
    }

    /** The last code that this division or one below it can have. */
    public String last() {
        String prefix = prefix();
        return prefix + "9".repeat(LENGTH - prefix.length());
    }

    /** The digits that this division and all below it share. */
    public String prefix() {
        return value.substring(0, level().digits());
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
