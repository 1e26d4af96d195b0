package org.yiwang.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The appointments of this centre. They stay at the node. Changes happen in the caller's transaction. */
public interface Bookings {

    Optional<Appointment> find(String id);

    /** An account's own, the latest first. */
    List<Appointment> of(String accountId);

    /** Those of a day that were not cancelled, by time. */
    List<Appointment> on(LocalDate day);

    /** Counts the booked places by slot. */
    Map<Key, Integer> taken(LocalDate from, LocalDate to);

    /** The key of a slot: its begin. */
    record Key(LocalDate day, LocalTime from) {}

    /**
     * Takes one of the {@code people} places of a slot: false when none is left. Locks the slot until the transaction
     * ends, so it can't be overbooked.
     */
    boolean take(LocalDate day, LocalTime from, int people);

    /** Gives a place back. */
    void giveBack(LocalDate day, LocalTime from);

    /**
     * The person's numbered places for open appointments that are in use; those of days before {@code today} are not.
     */
    Set<Integer> placesInUse(String accountId, LocalDate today);

    /**
     * Stores a new one in that numbered place of its person.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the place or the code was taken at the same moment
     */
    void add(Appointment appointment, int place, Instant at);

    /** Ends a booked one; false when it is not booked any more. */
    boolean end(String id, Appointment.State state);
}
