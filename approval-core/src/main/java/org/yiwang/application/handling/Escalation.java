package org.yiwang.application.handling;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;

/** 上报: what was delegated goes back up, after a delegation was withdrawn or because the delegate asks for it. */
@Component
class Escalation implements Deed {

    @Override
    public Set<Action> actions() {
        return Set.of(Action.ESCALATE);
    }

    @Override
    public void apply(Change change, Act act) {
        change.withoutDelegation();
    }
}
