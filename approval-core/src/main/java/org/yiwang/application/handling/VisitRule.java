package org.yiwang.application.handling;

import java.util.Optional;
import org.yiwang.application.Detail;
import org.yiwang.application.Reasons;
import org.yiwang.application.Visit;
import org.yiwang.base.refusal.Refusal;

/** 最多跑一次: every visit beyond the first needs a reason. */
final class VisitRule {

    private VisitRule() {}

    /** Refuses a visit beyond the first that has no reason. */
    static Optional<Refusal> refusal(AttemptedAction act) {
        boolean visit = Visit.isVisit(act.action(), act.actor().isStaff(), act.detail(Detail.METHOD));
        int earlier = visit ? Visit.of(act.before()).size() : 0;
        return Reasons.invalid(
                earlier > 0 && act.detail(Detail.VISIT_REASON).isEmpty(),
                Detail.VISIT_REASON,
                "action.secondVisit",
                earlier);
    }
}
