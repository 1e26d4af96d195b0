package org.yiwang.application.work;

import org.yiwang.identity.Actor;

/** A member of staff at the node that holds the application. */
public record Person(String username, String name) {

    public static Person of(Actor actor) {
        return new Person(actor.username(), actor.displayName());
    }

    public boolean is(Actor actor) {
        return actor.isStaff() && username.equals(actor.username());
    }
}
