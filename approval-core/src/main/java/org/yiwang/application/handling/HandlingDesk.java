package org.yiwang.application.handling;

import org.springframework.stereotype.Service;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.base.transaction.Retries;
import org.yiwang.base.transaction.Turns;
import org.yiwang.identity.Actor;

/** Takes actions of people on applications. */
@Service
public class HandlingDesk {

    private final ActionHandler handling;
    private final Turns turns;

    HandlingDesk(ActionHandler handling, Turns turns) {
        this.handling = handling;
        this.turns = turns;
    }

    /**
     * Takes an action in one transaction: only at the node that holds the application, only for a person in the right
     * post or role.
     *
     * @throws org.yiwang.base.refusal.Refused naming those who may, and their node
     */
    public Application act(ActOnApplication command, Actor actor) {
        return turns.inTurn(() -> Retries.whenRolledBack(() -> handling.act(command, actor)));
    }
}
