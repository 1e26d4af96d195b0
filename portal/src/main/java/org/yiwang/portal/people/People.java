package org.yiwang.portal.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.attendance.Attendance;
import org.yiwang.attendance.Colleague;
import org.yiwang.attendance.Roster;
import org.yiwang.identity.Duty;

/** The people of this centre, by name. */
@Component
class People {

    private final Attendance attendance;
    private final Clock clock;

    People(Attendance attendance, Clock clock) {
        this.attendance = attendance;
        this.clock = clock;
    }

    List<PersonView> all() {
        Roster roster = attendance.now();
        return roster.colleagues().stream().map(one -> view(one, roster)).toList();
    }

    /** The people whom the public meets: at a window, at a post, or leading the centre. */
    List<PersonView> ofTheHall() {
        Roster roster = attendance.now();
        return roster.colleagues().stream()
                .filter(one -> !one.windows().isEmpty()
                        || one.actor().has(Duty.CLERK)
                        || one.actor().has(Duty.DIRECTOR))
                .map(one -> view(one, roster))
                .toList();
    }

    private PersonView view(Colleague one, Roster roster) {
        Instant back = one.presence().backAt();
        return PersonView.of(one, roster.standing(one.actor()), back != null && back.isBefore(clock.instant()));
    }
}
