package org.yiwang.appointment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.transaction.Retries;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Lets applicants book and cancel, and clerks see the appointments of a day. Every command is one transaction. */
@Service
public class AppointmentDesk {

    private static final int TRIES = 3;

    private final Booking booking;
    private final Bookings bookings;

    AppointmentDesk(Booking booking, Bookings bookings) {
        this.booking = booking;
        this.bookings = bookings;
    }

    /**
     * Books a slot.
     *
     * @throws Refused when there is no such slot, it is full, or the person has too many open ones
     */
    public Appointment book(BookAppointment command, Actor applicant) {
        return book(command, applicant, TRIES);
    }

    private Appointment book(BookAppointment command, Actor applicant, int tries) {
        try {
            return Retries.whenRolledBack(() -> booking.book(command, applicant));
        } catch (DuplicateKeyException atTheSameMoment) {
            if (tries == 1) {
                throw Refused.because(Refusal.Kind.CONFLICT, "appointment.busy");
            }
            return book(command, applicant, tries - 1);
        }
    }

    /** Cancels one's own, before it begins. */
    public void cancel(String id, Actor applicant) {
        Retries.whenRolledBack(() -> booking.cancel(id, applicant));
    }

    /** Records that somebody came, or did not. */
    public void mark(String id, Appointment.State state, Actor clerk) {
        check(clerk);
        Retries.whenRolledBack(() -> booking.mark(id, state));
    }

    /** The applicant's own, the latest first. */
    public List<Appointment> own(Actor applicant) {
        return bookings.of(applicant.accountId());
    }

    /** The appointments of that day, for clerks. */
    public List<Appointment> on(LocalDate day, Actor clerk) {
        check(clerk);
        return bookings.on(day);
    }

    private static void check(Actor clerk) {
        if (!clerk.has(Duty.CLERK)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "appointment.clerksOnly");
        }
    }
}
