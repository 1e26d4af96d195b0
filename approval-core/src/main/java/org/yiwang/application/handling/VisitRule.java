package org.yiwang.application.handling;

import java.util.Optional;
import org.yiwang.application.Detail;
import org.yiwang.application.Reasons;
import org.yiwang.application.Visit;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.division.DivisionCode;

/** 最多跑一次: every visit beyond the first needs a reason. */
final class VisitRule {

    private VisitRule() {}

    /** Refuses a visit beyond the first that has no reason; {@code here} is the node of the window. */
    static Optional<Refusal> refusal(AttemptedAction act, DivisionCode here) {
        boolean visit = Visit.isVisit(act.action(), act.actor().isStaff(), act.detail(Detail.METHOD));
        int earlier = visit ? Visit.earlier(act.before(), act.at(), here) : 0;
        return Reasons.invalid(
                earlier > 0 && act.detail(Detail.VISIT_REASON).isEmpty(),
                Detail.VISIT_REASON,
                "action.secondVisit",
                earlier);
    }
}
