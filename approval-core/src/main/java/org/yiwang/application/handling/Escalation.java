package org.yiwang.application.handling;

import org.springframework.stereotype.Component;
import org.yiwang.application.Rule;

/** 上报: moves a delegated step back up, after the delegation was withdrawn or because the delegate asks for it. */
@Component
class Escalation implements ActionEffect {

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.ESCALATION;
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        change.withoutDelegation();
    }
}
