package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.Detail;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Step;

/** 退回 to an earlier step, 撤回送审 to the step before. What was asked of others at the step left is void. */
@Component
class Moving implements Deed {

    @Override
    public Set<Action> actions() {
        return Set.of(Action.RETURN, Action.RECALL);
    }

    @Override
    public Optional<Refusal> refusal(Act act) {
        return invalid(target(act).isEmpty(), Detail.STEP, "action.notAnEarlierStep");
    }

    @Override
    public void apply(Change change, Act act) {
        change.to(target(act).orElseThrow());
    }

    private static Optional<Step> target(Act act) {
        String wanted = act.is(Action.RETURN)
                ? act.detail(Detail.STEP)
                : Objects.toString(act.before().lastEntry().stepSeq(), "");
        return act.before().earlierSteps().stream()
                .filter(step -> String.valueOf(step.seq()).equals(wanted))
                .findFirst();
    }
}
