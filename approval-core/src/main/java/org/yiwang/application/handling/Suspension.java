package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;
import static org.yiwang.application.Reasons.when;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Reasons;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.history.Pause;
import org.yiwang.application.history.Pause.Procedure;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/** 特别程序: the clock stops, and goes on where it stopped (行政许可法 第四十五条). */
@Component
class Suspension implements ActionEffect {

    private static final int MAX_DAYS = 120;

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.SUSPENSION;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        return act.is(Action.RESUME)
                ? Optional.empty()
                : refusalOfPause(act).or(() -> heldByParts(act)).or(() -> again(act));
    }

    /** The first reason against the details of a pause. */
    static Optional<Refusal> refusalOfPause(AttemptedAction act) {
        return invalid(procedure(act).isEmpty(), Detail.PROCEDURE, "action.procedure")
                .or(() -> Reasons.days(act.detail(Detail.DAYS), MAX_DAYS));
    }

    private static Optional<Refusal> heldByParts(AttemptedAction act) {
        boolean held = act.before().dates().pauses().stream().anyMatch(pause -> !pause.isOver());
        return when(held, Kind.CONFLICT, "action.partsPaused");
    }

    /**
     * A second suspension is the head's: the time that does not count must not grow by the handler's word alone. The pauses
     * that follow from the parts of a joint item are none of the whole.
     */
    private static Optional<Refusal> again(AttemptedAction act) {
        long before = act.before().history().stream()
                .filter(entry -> entry.action() == Action.SUSPEND)
                .count();
        boolean head = Roles.isHead(act.before(), act.actor());
        return when(before > 0 && !head, Kind.FORBIDDEN, "action.suspendedBefore", before);
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        if (act.is(Action.RESUME)) {
            change.dates(change.dates().resumed(act.at()));
        } else {
            int days = Reasons.number(act.detail(Detail.DAYS)).orElseThrow();
            change.dates(change.dates().paused(new Pause(procedure(act).orElseThrow(), days, act.at(), null)));
        }
    }

    static Optional<Procedure> procedure(AttemptedAction act) {
        return Arrays.stream(Procedure.values())
                .filter(procedure -> procedure.name().equals(act.detail(Detail.PROCEDURE)))
                .findFirst();
    }
}
