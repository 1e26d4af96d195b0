package org.yiwang.application.handling;

import org.springframework.stereotype.Component;
import org.yiwang.application.action.Rule;
import org.yiwang.delegation.Delegations;

/**
 * 上报: moves a delegated step back up, after the delegation was withdrawn or because the delegate asks for it: to the
 * nearest node above with a delegation of its own that holds, else to the step's level by the item.
 */
@Component
class Escalation implements ActionEffect {

    private final Delegations delegations;

    Escalation(Delegations delegations) {
        this.delegations = delegations;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.ESCALATION;
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        delegations
                .holdingAbove(StepAuthority.question(act.before(), act.step(), act.at()))
                .ifPresentOrElse(change::delegatedTo, change::withoutDelegation);
    }
}
