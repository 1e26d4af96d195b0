package org.yiwang.identity;

import java.util.Set;

/** A member of staff with an account at this node: who it is, at which windows, and whether they left. */
public record Employee(Actor actor, Set<String> windows, boolean left) {

    public Employee {
        windows = Set.copyOf(windows);
    }
}
