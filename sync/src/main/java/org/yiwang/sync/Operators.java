package org.yiwang.sync;

import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Checks who may use the links: operators mend them, operators and administrators see them. */
public final class Operators {

    private Operators() {}

    /** Refuses everyone who is not an operator. */
    public static void check(Actor actor) {
        if (!actor.has(Duty.OPERATOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "sync.operators-only");
        }
    }

    /** Refuses everyone who is neither an operator nor an administrator. */
    public static void checkMaySee(Actor actor) {
        if (!actor.has(Duty.ADMINISTRATOR)) {
            check(actor);
        }
    }
}
