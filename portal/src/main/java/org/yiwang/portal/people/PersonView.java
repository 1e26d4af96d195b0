package org.yiwang.portal.people;

import java.util.List;
import java.util.Set;
import org.yiwang.attendance.Colleague;
import org.yiwang.attendance.Presence;
import org.yiwang.identity.Actor;

/** A member of the centre as the pages show them; {@code standsIn} are the B posts (AB岗) that they serve now. */
public record PersonView(
        String username,
        String name,
        List<String> posts,
        List<String> reserve,
        Set<String> standsIn,
        List<String> windows,
        Presence presence,
        boolean late) {

    static PersonView of(Colleague one, Actor now, boolean late) {
        return new PersonView(
                now.username(),
                now.displayName(),
                sorted(now.posts()),
                sorted(now.reserve()),
                now.standing().keySet(),
                sorted(one.windows()),
                one.presence(),
                late);
    }

    public boolean away() {
        return presence.isAway();
    }

    private static List<String> sorted(Set<String> some) {
        return some.stream().sorted().toList();
    }
}
