package org.yiwang.catalogue;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiwang.base.refusal.Refusal;

/** Checks the order of an item's steps, so that every application reaches its end. */
final class StepRules {

    private final Item item;
    private final List<Step> steps;
    private final List<Refusal> refusals = new ArrayList<>();

    private StepRules(Item item) {
        this.item = item;
        this.steps = item.steps();
    }

    static List<Refusal> check(Item item) {
        StepRules rules = new StepRules(item);
        if (item.steps().isEmpty()) {
            rules.require(false, "item.steps.missing");
        } else {
            rules.checkOrder();
            rules.checkAcceptance();
            rules.checkDecision();
            rules.checkDays();
        }
        return rules.refusals;
    }

    private void checkOrder() {
        for (int i = 1; i < steps.size(); i++) {
            require(
                    steps.get(i).seq() > steps.get(i - 1).seq(),
                    "item.steps.order",
                    steps.get(i).name());
        }
        steps.stream()
                .filter(step -> step.name().isBlank() || step.post().isBlank() || step.days() < 0)
                .findFirst()
                .ifPresent(step -> require(false, "item.steps.incomplete", step.seq()));
    }

    private void checkAcceptance() {
        Step first = steps.get(0);
        require(first.kind() == StepKind.ACCEPT && count(StepKind.ACCEPT) == 1, "item.steps.acceptFirst");
        require(first.level() == item.acceptLevel(), "item.steps.acceptLevel", first.name());
    }

    private void checkDecision() {
        Optional<Step> decision =
                steps.stream().filter(step -> step.kind() == StepKind.DECIDE).findFirst();
        require(count(StepKind.DECIDE) == 1, "item.steps.decideOnce");
        decision.ifPresent(decide -> {
            require(decide.level() == item.decideLevel(), "item.steps.decideLevel", decide.name());
            steps.forEach(step -> checkBeside(decide, step));
        });
        require(
                count(StepKind.DELIVER) == 0 || count(StepKind.DELIVER) == 1 && last().kind() == StepKind.DELIVER,
                "item.steps.deliverLast");
    }

    /** Refuses an examination after the decision and an issue before it. */
    private void checkBeside(Step decide, Step step) {
        boolean after = step.seq() > decide.seq();
        boolean examines = step.kind() == StepKind.REVIEW || step.kind() == StepKind.JOINT;
        require(!after || !examines, "item.steps.reviewTooLate", step.name());
        boolean handsOut = step.kind() == StepKind.ISSUE || step.kind() == StepKind.DELIVER;
        require(after || !handsOut, "item.steps.issueTooEarly", step.name());
    }

    private void checkDays() {
        int counted = steps.stream().filter(Step::counted).mapToInt(Step::days).sum();
        int promised = item.promised().usualWorkingDays();
        require(counted <= promised, "item.steps.days", counted, promised);
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    private long count(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }

    private void require(boolean holds, String code, Object... arguments) {
        if (!holds) {
            refusals.add(invalid("steps", code, arguments));
        }
    }
}
