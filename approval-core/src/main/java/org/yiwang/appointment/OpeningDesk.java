package org.yiwang.appointment;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Lets the centre's director set the opening hours for appointments. Existing bookings stay. */
@Service
public class OpeningDesk {

    private static final int MAX_OPENINGS = 40;
    private static final int MAX_MINUTES = 240;
    private static final int MIN_MINUTES = 5;
    private static final int MAX_PEOPLE = 200;

    private final Openings openings;

    OpeningDesk(Openings openings) {
        this.openings = openings;
    }

    public List<Opening> all() {
        return openings.all();
    }

    /**
     * Replaces the openings of the week.
     *
     * @throws Refused with all errors; fields are {@code openings[i]}, in the order given
     */
    @Transactional
    public void set(List<Opening> week, Actor director) {
        check(director);
        Refused.ifAny(refusals(week));
        openings.replace(week.stream()
                .sorted(Comparator.comparing(Opening::day).thenComparing(Opening::from))
                .toList());
    }

    /** Refuses an actor who may not set them here. */
    public void check(Actor actor) {
        if (!actor.has(Duty.DIRECTOR) && !actor.has(Duty.ADMINISTRATOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "appointment.directorOnly");
        }
    }

    static List<Refusal> refusals(List<Opening> week) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < week.size(); i++) {
            String field = "openings[%d]".formatted(i);
            Opening opening = week.get(i);
            if (!fits(opening)) {
                refusals.add(invalid(field, "appointment.opening", MIN_MINUTES, MAX_MINUTES, MAX_PEOPLE));
            }
            if (week.subList(0, i).stream().anyMatch(opening::overlaps)) {
                refusals.add(invalid(field, "appointment.openingOverlaps"));
            }
        }
        if (week.size() > MAX_OPENINGS) {
            refusals.add(invalid("openings", "appointment.tooManyOpenings", MAX_OPENINGS));
        }
        return refusals;
    }

    private static boolean fits(Opening opening) {
        return opening.minutes() >= MIN_MINUTES
                && opening.minutes() <= MAX_MINUTES
                && opening.people() >= 1
                && opening.people() <= MAX_PEOPLE
                && opening.from().isBefore(opening.to())
                && Duration.between(opening.from(), opening.to()).toMinutes() >= opening.minutes();
    }
}
