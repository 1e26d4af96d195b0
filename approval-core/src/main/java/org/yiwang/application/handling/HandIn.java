package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule;
import org.yiwang.application.history.Supplements.Awaited;
import org.yiwang.application.notice.FormCorrection;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/**
 * 重新提交、补正、补交: the applicant, or the window for them, files further versions of materials. What was filed before
 * stays. After acceptance only awaited materials can be handed in, because all others were examined as they are.
 */
@Component
class HandIn implements ActionEffect {

    private final MaterialFiling filing;

    HandIn(MaterialFiling filing) {
        this.filing = filing;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.HAND_IN;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        return notAwaited(act)
                .or(() -> filing.refusal(act))
                .or(() -> correction(act).refusal())
                .or(() -> when(
                        act.command().materials().isEmpty() && correction(act).isNone() && !act.is(Action.RESUBMIT),
                        Kind.INVALID,
                        "material.none"))
                .or(() -> filing.refusalOfVisit(act));
    }

    private static FormCorrection correction(AttemptedAction act) {
        return FormCorrection.of(act.before(), act.command().details());
    }

    /** Refuses to touch what was accepted: it names what is awaited instead, if anything is. */
    private static Optional<Refusal> notAwaited(AttemptedAction act) {
        if (!act.action().rule().handsInAwaited()) {
            return Optional.empty();
        }
        List<Awaited> awaited = act.before().supplements().awaited();
        Set<Integer> numbers = awaited.stream().map(Awaited::seq).collect(Collectors.toSet());
        String names = awaited.stream().map(Awaited::name).collect(Collectors.joining("\u3001"));
        return when(awaited.isEmpty(), Kind.CONFLICT, "material.nothingAwaited")
                .or(() -> when(
                        !numbers.containsAll(act.command().materials().keySet()),
                        Kind.CONFLICT,
                        "material.notAwaited",
                        names));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        filing.apply(change, act);
        change.form(correction(act).form());
    }
}
