package org.yiwang.application.handling;

import java.util.Optional;
import org.yiwang.application.action.Rule;
import org.yiwang.base.refusal.Refusal;

/** Extra checks and changes of some actions, beyond their rows in the table. */
interface ActionEffect {

    /** The effect that rows of the table name to run it. */
    Rule.Effect effect();

    /** The first reason why the action can't be taken, if there is one. */
    default Optional<Refusal> refusal(AttemptedAction act) {
        return Optional.empty();
    }

    /** Makes the change; the row's state is already set. */
    void apply(Change change, AttemptedAction act);
}
