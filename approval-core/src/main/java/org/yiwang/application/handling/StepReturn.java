package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.Work;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;

/**
 * 退回 to an earlier step, 撤回送审 to the step before. Requests to others at the step left are void. The decided parts of a
 * joint item stay decided, but those that the return names: a decision is not taken back without being said.
 */
@Component
class StepReturn implements ActionEffect {

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.STEP_RETURN;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        List<String> named = named(act);
        return invalid(target(act).isEmpty(), Detail.STEP, "action.notAnEarlierStep")
                .or(() -> invalid(
                        named.isEmpty() && target(act).orElseThrow().kind() == StepKind.JOINT,
                        Detail.PART,
                        "action.returnNamesParts"))
                .or(() -> invalid(!areDecided(act.work(), named), Detail.PART, "action.partsNotDecided"))
                .or(() -> invalid(!standWithout(act.work(), named), Detail.PART, "action.partsRestOnEachOther"));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        for (String code : named(act)) {
            change.work(
                    change.work().with(change.work().part(code).orElseThrow().reopened()));
        }
        change.to(target(act).orElseThrow());
    }

    private static boolean areDecided(Work work, List<String> named) {
        return named.stream()
                .allMatch(code -> work.part(code).filter(Part::isDecided).isPresent());
    }

    /** Whether no part stays granted that rests on one of these. */
    private static boolean standWithout(Work work, List<String> named) {
        return named.stream()
                .flatMap(code -> work.part(code).stream())
                .flatMap(part -> work.restingOn(part).stream())
                .allMatch(part -> named.contains(part.of().itemCode()));
    }

    /** The parts to decide anew. */
    private static List<String> named(AttemptedAction act) {
        return Arrays.stream(act.detail(Detail.PART).split("[,，]"))
                .map(String::strip)
                .filter(code -> act.is(Action.RETURN) && !code.isEmpty())
                .distinct()
                .toList();
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
