package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.Detail;
import org.yiwang.application.Rule;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Step;

/** 退回 to an earlier step, 撤回送审 to the step before. Requests to others at the step left are void. */
@Component
class StepReturn implements ActionEffect {

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.STEP_RETURN;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        return invalid(target(act).isEmpty(), Detail.STEP, "action.notAnEarlierStep");
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        change.to(target(act).orElseThrow());
    }

    private static Optional<Step> target(AttemptedAction act) {
        String wanted = act.is(Action.RETURN)
                ? act.detail(Detail.STEP)
                : Objects.toString(act.before().lastEntry().stepSeq(), "");
        return act.before().earlierSteps().stream()
                .filter(step -> String.valueOf(step.seq()).equals(wanted))
                .findFirst();
    }
}
