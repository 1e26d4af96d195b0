package org.yiwang.appointment;

import java.time.LocalDate;
import java.time.LocalTime;

/** A slot to book: its time, its places and those booked. */
public record Slot(LocalDate day, LocalTime from, LocalTime to, int people, int taken) {

    /** The free places; 0 when the centre has reduced it below the bookings. */
    public int free() {
        return Math.max(people - taken, 0);
    }

    Slot takenBy(int so) {
        return new Slot(day, from, to, people, so);
    }
}
