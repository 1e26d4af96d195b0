package org.yiwang.identity;

import java.util.Set;

/** A member of staff with an account at this node: the actor, their windows, and whether they left. */
public record Employee(Actor actor, Set<String> windows, boolean left) {

    public Employee {
        windows = Set.copyOf(windows);
    }
}
