package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.attendance.Attendance;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.catalogue.StepKind;
import org.yiwang.identity.Actor;

/** 审查与决定分离: refuses the decision by a person who reviewed the same case, where the item forbids it. */
@Component
class SeparateDecider {

    private static final Set<Action> DECISIONS = Set.of(Action.GRANT, Action.DENY);
    private static final Set<Action> REVIEWS = Set.of(Action.PASS_REVIEW, Action.PASS_PART, Action.FAIL_PART);
    private static final Set<StepKind> REVIEWED = Set.of(StepKind.REVIEW, StepKind.JOINT);

    private final Attendance attendance;

    SeparateDecider(Attendance attendance) {
        this.attendance = attendance;
    }

    Optional<Refusal> refusal(AttemptedAction act) {
        if (!DECISIONS.contains(act.action()) || !act.before().item().separatesDecider()) {
            return Optional.empty();
        }
        return act.before().history().stream()
                .filter(entry -> isReview(entry, act.before()) && entry.isBy(act.actor()))
                .findFirst()
                .flatMap(entry -> refused(entry, act));
    }

    private Optional<Refusal> refused(HistoryEntry review, AttemptedAction act) {
        String others = attendance.now().holders(act.step().post()).stream()
                .map(colleague -> colleague.actor())
                .filter(other -> !other.username().equals(act.actor().username()))
                .map(Actor::displayName)
                .collect(Collectors.joining("\u3001"));
        return when(
                true,
                Kind.FORBIDDEN,
                others.isEmpty() ? "action.decidesOwnReviewAlone" : "action.decidesOwnReview",
                act.actor().displayName(),
                review.step(),
                act.step().post(),
                others);
    }

    /** A review at the holder: elsewhere the same username is another person. */
    private static boolean isReview(HistoryEntry entry, Application application) {
        return entry.action() != null
                && REVIEWS.contains(entry.action())
                && entry.node().equals(application.custody().holder())
                && application.item().steps().stream()
                        .anyMatch(step ->
                                Integer.valueOf(step.seq()).equals(entry.stepSeq()) && REVIEWED.contains(step.kind()));
    }
}
