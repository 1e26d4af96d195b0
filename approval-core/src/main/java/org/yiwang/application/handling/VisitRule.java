package org.yiwang.application.handling;

import java.util.Optional;
import org.yiwang.application.Reasons;
import org.yiwang.application.Visit;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.division.DivisionCode;

/** 最多跑一次: every visit beyond the first needs a reason. */
final class VisitRule {

    private VisitRule() {}

    /** Refuses a visit beyond the first that has no reason; {@code here} is the node that carries it out. */
    static Optional<Refusal> refusal(AttemptedAction act, DivisionCode here) {
        boolean visit = Visit.isVisit(act.action(), broughtTo(act), act.detail(Detail.METHOD));
        int earlier = visit ? Visit.earlier(act.before(), act.askedAt(), act.place(here)) : 0;
        return Reasons.invalid(
                earlier > 0 && act.detail(Detail.VISIT_REASON).isEmpty(),
                Detail.VISIT_REASON,
                "action.secondVisit",
                earlier);
    }

    /** Whether the applicant's side came to a window: to staff other than the agent, who runs the errand for them. */
    private static boolean broughtTo(AttemptedAction act) {
        ActingClerk clerk = act.clerk();
        boolean brought =
                !act.is(Action.ANSWER_PART) || !act.command().materials().isEmpty();
        return brought
                && act.actor().isStaff()
                && (clerk == null || !act.before().intake().isErrandOf(clerk.person()));
    }
}
