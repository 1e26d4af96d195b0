package org.yiwang.appointment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The opening hours for appointments on a day of the week: slots of {@code minutes} from {@code from} on, as many as
 * end by {@code to}, each for {@code people} people.
 */
public record Opening(DayOfWeek day, LocalTime from, LocalTime to, int minutes, int people) {

    /** Its slots on a date, nobody in them yet. */
    List<Slot> slotsOn(LocalDate date) {
        int whole = (int) (Duration.between(from, to).toMinutes() / minutes);
        return IntStream.range(0, whole)
                .mapToObj(nth -> slot(date, from.plusMinutes((long) nth * minutes)))
                .toList();
    }

    private Slot slot(LocalDate date, LocalTime start) {
        return new Slot(date, start, start.plusMinutes(minutes), people, 0);
    }

    boolean overlaps(Opening other) {
        return day == other.day && from.isBefore(other.to) && other.from.isBefore(to);
    }
}
