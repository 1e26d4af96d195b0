package org.yiwang.application.handling;

import java.util.Optional;
import java.util.Set;
import org.yiwang.application.Action;
import org.yiwang.base.refusal.Refusal;

/** What some actions check and change beyond what their rows in the table say. */
interface Deed {

    /** The actions that it is about. */
    Set<Action> actions();

    /** Why it can't be done, if it can't. */
    default Optional<Refusal> refusal(Act act) {
        return Optional.empty();
    }

    /** Makes the change; the state of the table's row is already set. */
    void apply(Change change, Act act);
}
