package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.Reasons;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.Extension;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.application.work.Opinion;
import org.yiwang.application.work.Person;
import org.yiwang.attendance.Heads;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.division.Divisions;

/** 延期: granted once, requested with the reason, and answered by the head of the deciding office (行政许可法 第四十二条). */
@Component
class DeadlineExtension implements ActionEffect {

    private static final int MAX_DAYS = 10;
    private static final int MAX_DAYS_JOINT = 15;

    private final TimeLimits limits;
    private final Heads heads;
    private final Divisions divisions;

    DeadlineExtension(TimeLimits limits, Heads heads, Divisions divisions) {
        this.limits = limits;
        this.heads = heads;
        this.divisions = divisions;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.EXTENSION;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        Extension asked = act.before().dates().extension();
        if (act.is(Action.REQUEST_EXTENSION)) {
            int most = act.before().item().parts().isEmpty() ? MAX_DAYS : MAX_DAYS_JOINT;
            return nobodyToAnswer(act)
                    .or(() -> when(asked != null && !asked.isDeclined(), Kind.CONFLICT, "action.extendedBefore"))
                    .or(() -> tooLate(act))
                    .or(() -> Reasons.days(act.detail(Detail.DAYS), most));
        }
        return when(asked == null || !asked.isOpen(), Kind.CONFLICT, "action.noExtensionAsked")
                .or(() -> when(
                        Objects.requireNonNull(asked).askedBy().is(act.actor()),
                        Kind.FORBIDDEN,
                        heads.besides(act.actor()).isEmpty() ? "action.soleHead" : "action.ownExtension",
                        heads.besides(act.actor())))
                .or(() -> act.is(Action.APPROVE_EXTENSION) ? tooLate(act) : Optional.empty());
    }

    /** More time can be asked for and granted only within the statutory time. */
    private Optional<Refusal> tooLate(AttemptedAction act) {
        return when(limits.isStatutoryOver(act.before(), act.at()), Kind.CONFLICT, "action.extensionTooLate");
    }

    /** Refuses a request that would wait for an answer in vain: elsewhere than at the deciding node, or without a head. */
    private Optional<Refusal> nobodyToAnswer(AttemptedAction act) {
        Application application = act.before();
        String decider = application
                .item()
                .decision()
                .map(application::nodeOf)
                .map(divisions::nameOf)
                .orElse("");
        return when(!application.isDecidedByHolder(), Kind.CONFLICT, "action.extensionElsewhere", decider)
                .or(() -> when(heads.besides(act.actor()).isEmpty(), Kind.CONFLICT, "action.soleHead"));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        Dates dates = change.dates();
        if (act.is(Action.REQUEST_EXTENSION)) {
            int days = Reasons.number(act.detail(Detail.DAYS)).orElseThrow();
            change.dates(dates.extended(new Extension(days, act.comment(), Person.of(act.actor()), null, null)));
            return;
        }
        Opinion answer = act.is(Action.APPROVE_EXTENSION) ? Opinion.AGREED : Opinion.OBJECTED;
        Extension answered = Objects.requireNonNull(dates.extension()).answered(answer, act.at());
        change.dates(dates.extended(answered));
    }
}
