package org.yiwang.portal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule.Effect;
import org.yiwang.application.action.State;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.Divisions;

/**
 * Draws the steps of an application: finished ones by its history, the current one, those ahead, and those that it will
 * not reach.
 */
final class StepTrail {

    private final Application application;
    private final Divisions divisions;

    private StepTrail(Application application, Divisions divisions) {
        this.application = application;
        this.divisions = divisions;
    }

    static List<StepView> of(Application application, Divisions divisions) {
        return new StepTrail(application, divisions).draw();
    }

    private List<StepView> draw() {
        List<StepView> views = new ArrayList<>();
        String origin = divisions.nameOf(application.custody().origin());
        views.add(
                new StepView("✓", null, origin, "", "done", application.dates().submittedAt()));
        application.item().steps().forEach(step -> views.add(view(step)));
        return List.copyOf(views);
    }

    private StepView view(Step step) {
        HistoryEntry end = endOf(step);
        String mark = mark(step, end);
        String sign =
                switch (mark) {
                    case "done" -> "✓";
                    case "stopped" -> "×";
                    default -> String.valueOf(step.seq());
                };
        String place = divisions.nameOf(application.nodeOf(step));
        return new StepView(sign, step.name(), place, step.post(), mark, end == null ? null : end.at());
    }

    /** The last time it was finished; none if the application has since come back to it or to a step before. */
    private @Nullable HistoryEntry endOf(Step step) {
        Integer current = application.currentStep();
        if (current != null && step.seq() >= current) {
            return null;
        }
        return application.history().stream()
                .filter(entry -> Objects.equals(entry.stepSeq(), step.seq()))
                .filter(entry -> entry.action() != null && finishes(entry.action(), step))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Whether it finishes the step; the departments finish a joint one together, with the last part that they decide. */
    private boolean finishes(Action action, Step step) {
        boolean passed = application.history().stream()
                .anyMatch(entry -> entry.stepSeq() != null && entry.stepSeq() > step.seq());
        return action.finishesStep() || passed && action.rule().effect() == Effect.JOINT_REVIEW;
    }

    private String mark(Step step, @Nullable HistoryEntry end) {
        if (end != null) {
            return end.state().isFinal() && end.state() != State.CLOSED ? "stopped" : "done";
        }
        Integer current = application.currentStep();
        if (current == null || step.seq() < current) {
            return "skipped";
        }
        return step.seq() == current ? "now" : ahead(step);
    }

    private String ahead(Step step) {
        boolean denied = application.state() == State.DENIED;
        return denied && step.kind() != StepKind.DELIVER ? "skipped" : "ahead";
    }
}
