package org.yiwang.appointment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.appointment.Appointment.State;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Item;
import org.yiwang.centre.OfferedItems;
import org.yiwang.identity.Account;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;

/** The transactions of appointments. */
@Component
class Booking {

    private static final int CODES = 1_000_000;

    private final Slots slots;
    private final Bookings bookings;
    private final OfferedItems offered;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Booking(Slots slots, Bookings bookings, OfferedItems offered, Accounts accounts, Clock clock) {
        this.slots = slots;
        this.bookings = bookings;
        this.offered = offered;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    Appointment book(BookAppointment command, Actor applicant) {
        if (applicant.isStaff()) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "appointment.applicantsOnly");
        }
        Item item =
                offered.find(command.itemCode()).orElseThrow(() -> new Refused(offered.refusal(command.itemCode())));
        Slot slot = slots.find(command.day(), command.from())
                .orElseThrow(() -> new Refused(Refusal.invalid("from", "appointment.noSuchSlot")));
        int place = place(applicant, slot);
        if (!bookings.take(slot.day(), slot.from(), slot.people())) {
            throw new Refused(Refusal.of(Refusal.Kind.CONFLICT, "appointment.full", "from"));
        }
        Appointment booked =
                appointment(item, slot, accounts.byId(applicant.accountId()).orElseThrow());
        bookings.add(booked, place, clock.instant());
        return booked;
    }

    private int place(Actor applicant, Slot slot) {
        boolean already = bookings.of(applicant.accountId()).stream()
                .filter(Appointment::isBooked)
                .anyMatch(booked ->
                        booked.day().equals(slot.day()) && booked.from().equals(slot.from()));
        if (already) {
            throw new Refused(Refusal.of(Refusal.Kind.CONFLICT, "appointment.already", "from"));
        }
        Set<Integer> used = bookings.placesInUse(applicant.accountId(), today());
        return IntStream.rangeClosed(1, slots.perPerson())
                .filter(place -> !used.contains(place))
                .findFirst()
                .orElseThrow(() -> Refused.because(Refusal.Kind.CONFLICT, "appointment.tooMany", slots.perPerson()));
    }

    private Appointment appointment(Item item, Slot slot, Account account) {
        return new Appointment(
                UUID.randomUUID().toString(),
                "%06d".formatted(random.nextInt(CODES)),
                account.actor().accountId(),
                account.actor().displayName(),
                Objects.requireNonNullElse(account.phone(), ""),
                item.code(),
                item.name(),
                slot.day(),
                slot.from(),
                slot.to(),
                State.BOOKED);
    }

    @Transactional
    Appointment cancel(String id, Actor applicant) {
        Appointment booked = find(id);
        if (!booked.accountId().equals(applicant.accountId())) {
            throw unknown();
        }
        if (!booked.day().atTime(booked.from()).isAfter(slots.now())) {
            throw Refused.because(Refusal.Kind.CONFLICT, "appointment.begun");
        }
        end(booked, State.CANCELLED);
        bookings.giveBack(booked.day(), booked.from());
        return booked;
    }

    /** Records an arrival on the day itself, or a missed appointment once its slot has begun. */
    @Transactional
    Appointment mark(String id, State state) {
        Appointment booked = find(id);
        LocalDateTime now = slots.now();
        boolean timely = state == State.ARRIVED
                ? booked.day().equals(today())
                : state == State.MISSED && booked.day().atTime(booked.from()).isBefore(now);
        if (!timely) {
            throw Refused.because(Refusal.Kind.CONFLICT, "appointment.notYet");
        }
        end(booked, state);
        return booked;
    }

    private void end(Appointment booked, State state) {
        if (!bookings.end(booked.id(), state)) {
            throw Refused.because(Refusal.Kind.CONFLICT, "appointment.ended");
        }
    }

    private Appointment find(String id) {
        return bookings.find(id).orElseThrow(Booking::unknown);
    }

    private static Refused unknown() {
        return Refused.because(Refusal.Kind.NOT_FOUND, "appointment.unknown");
    }

    private LocalDate today() {
        return slots.now().toLocalDate();
    }
}
