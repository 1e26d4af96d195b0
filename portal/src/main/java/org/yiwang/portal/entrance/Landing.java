package org.yiwang.portal.entrance;

import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** The first page after signing in. */
final class Landing {

    private Landing() {}

    static String of(Actor actor) {
        if (actor.mustChoosePassword()) {
            return "/password";
        }
        if (actor.has(Duty.CLERK)) {
            return "/workbench";
        }
        if (actor.has(Duty.AUDITOR)) {
            return "/search";
        }
        if (actor.has(Duty.ADMINISTRATOR)) {
            return "/imports";
        }
        if (actor.has(Duty.OPERATOR)) {
            return "/links";
        }
        return actor.isStaff() ? "/people" : "/";
    }
}
