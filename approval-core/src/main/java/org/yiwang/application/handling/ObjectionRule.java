package org.yiwang.application.handling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.Reasons;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.work.Objection;
import org.yiwang.application.work.Person;
import org.yiwang.application.work.Work;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/**
 * 会签不同意: a case that the signers settled against is returned or denied, and they cannot be replaced by others. Each
 * objection, also one of a round that an agreement settled (或签), needs a written answer before the case goes on from its
 * step.
 */
final class ObjectionRule {

    private ObjectionRule() {}

    static Optional<Refusal> refusal(AttemptedAction act, ActionNames names) {
        if (isBarred(act.action(), act.before())) {
            String code = act.is(Action.ADD_SIGNERS) ? "action.askedAnew" : "action.signedAgainst";
            return Optional.of(Refusal.of(Kind.CONFLICT, code, null, names.of(act.action())));
        }
        List<Objection> open =
                goesOn(act.action()) ? act.work().unanswered(act.step().seq()) : List.of();
        return Reasons.invalid(
                !open.isEmpty() && act.detail(Detail.ANSWER).isEmpty(),
                Detail.ANSWER,
                "action.answerMissing",
                open.stream().map(ObjectionRule::said).collect(Collectors.joining("\uFF1B")));
    }

    /** Whether the signers' last word forbids the action. */
    static boolean isBarred(Action action, Application application) {
        return (goesOn(action) || action == Action.ADD_SIGNERS)
                && application.work().isSignedAgainst();
    }

    /** The work with the answer that goes with the act. */
    static Work answered(Work work, AttemptedAction act) {
        return goesOn(act.action()) && !act.detail(Detail.ANSWER).isEmpty()
                ? work.answered(
                        act.step().seq(),
                        new Objection.Answer(Person.of(act.actor()), act.detail(Detail.ANSWER), act.at()))
                : work;
    }

    private static boolean goesOn(Action action) {
        return action == Action.PASS_REVIEW || action == Action.GRANT;
    }

    private static String said(Objection objection) {
        return objection.by().name() + "\uFF1A" + objection.reason();
    }
}
