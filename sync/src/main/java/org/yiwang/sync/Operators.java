package org.yiwang.sync;

import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** The outer rule of everything about the links: operators mend, operators and administrators see. */
public final class Operators {

    private Operators() {}

    /** Refuses everybody but operators. */
    public static void check(Actor actor) {
        if (!actor.has(Duty.OPERATOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "sync.operators-only");
        }
    }

    /** Refuses everybody but those who may see how the links stand. */
    public static void checkMaySee(Actor actor) {
        if (!actor.has(Duty.ADMINISTRATOR)) {
            check(actor);
        }
    }
}
