package org.yiwang.appointment;

import java.time.LocalDate;
import java.time.LocalTime;

/** A time that can be booked: for how many people, and how many have booked it. */
public record Slot(LocalDate day, LocalTime from, LocalTime to, int people, int taken) {

    /** How many more can book it; none when the centre has made it smaller than what is booked. */
    public int free() {
        return Math.max(people - taken, 0);
    }

    Slot takenBy(int so) {
        return new Slot(day, from, to, people, so);
    }
}
