package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.Rule;
import org.yiwang.application.Supplements.Notice;
import org.yiwang.application.limit.IntakeLimits;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/** 不认可例外 and 逾期未补正: what becomes of the last notice. */
@Component
class NoticeReview implements ActionEffect {

    private final IntakeLimits limits;

    NoticeReview(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.NOTICE_REVIEW;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        Notice last = act.before().supplements().lastNotice();
        return act.is(Action.LAPSE)
                ? when(!limits.isAnswerOver(act.before(), act.at()), Kind.CONFLICT, "action.limitNotOver")
                : when(last == null || !last.isClaimed(), Kind.CONFLICT, "action.noExceptionClaimed");
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        if (act.is(Action.DISALLOW_EXCEPTION)) {
            change.supplements(change.supplements().disallowed());
        }
    }
}
