package org.yiwang.attendance;

import java.util.Set;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** A member of this centre's staff: the actor, their windows, their presence. */
public record Colleague(Actor actor, Set<String> windows, Presence presence) {

    public Colleague {
        windows = Set.copyOf(windows);
    }

    public boolean isAway() {
        return presence.isAway();
    }

    /** Whether a clerk who holds the post as B. */
    boolean isReserveOf(String post) {
        return actor.has(Duty.CLERK) && actor.reserve().contains(post);
    }
}
