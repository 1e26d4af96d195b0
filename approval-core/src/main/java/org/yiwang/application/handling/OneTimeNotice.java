package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;
import static org.yiwang.application.Reasons.when;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.history.Supplements.Notice;
import org.yiwang.application.limit.IntakeLimits;
import org.yiwang.application.notice.Deficiencies;
import org.yiwang.application.notice.ItemMaterials;
import org.yiwang.application.work.Person;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/**
 * 一次性告知, at the pre-review and after it: one notice lists all deficiencies, each with the material or answer that it is
 * about, and the day until which the applicant can answer. A second notice needs a reason, and is kept as a violation
 * unless each of its deficiencies was asked for before and not given, or could not be seen the first time (行政许可法
 * 第三十二条第一款第四项).
 */
@Component
class OneTimeNotice implements ActionEffect {

    private static final int MAX_DEFICIENCIES = 50;

    private final ItemMaterials materials;
    private final IntakeLimits limits;

    OneTimeNotice(ItemMaterials materials, IntakeLimits limits) {
        this.materials = materials;
        this.limits = limits;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.ONE_TIME_NOTICE;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        return switch (act.action()) {
            case LAPSE -> when(!limits.isAnswerOver(act.before(), act.at()), Kind.CONFLICT, "action.limitNotOver");
            case DISALLOW_EXCEPTION -> {
                Notice last = act.before().supplements().lastNotice();
                yield when(last == null || !last.hasOpenClaim(), Kind.CONFLICT, "action.noExceptionClaimed");
            }
            default -> told(act);
        };
    }

    private Optional<Refusal> told(AttemptedAction act) {
        Deficiencies told = deficiencies(act);
        int lines = told.texts().size();
        boolean again = !act.before().supplements().notices().isEmpty();
        return invalid(
                        lines == 0 || lines > MAX_DEFICIENCIES,
                        Detail.DEFICIENCIES,
                        "action.deficiencies",
                        MAX_DEFICIENCIES)
                .or(() -> invalid(!told.areKnown(), Detail.DEFICIENCIES, "action.deficiencyOfNothing"))
                .or(() -> again && act.comment().isEmpty()
                        ? Optional.of(Refusal.invalid("comment", "action.secondNotice"))
                        : Optional.empty());
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        if (act.is(Action.DISALLOW_EXCEPTION)) {
            change.supplements(change.supplements().disallowed());
        } else if (!act.is(Action.LAPSE)) {
            tell(change, act);
        }
    }

    private void tell(Change change, AttemptedAction act) {
        Supplements before = change.supplements();
        Deficiencies told = deficiencies(act);
        List<Integer> open = told.unexcused(act.before());
        String unforeseen = act.detail(Detail.UNFORESEEN);
        boolean claimed = !open.isEmpty() && !unforeseen.isEmpty() && !"false".equals(unforeseen);
        boolean violation = !before.notices().isEmpty() && !Deficiencies.covers(unforeseen, open);
        change.supplements(before.told(new Notice(
                act.at(),
                Person.of(act.actor()),
                told.texts(),
                violation,
                told.about(),
                limits.answerBy(act.at()),
                claimed && !before.notices().isEmpty())));
    }

    /** A clerk who sends an application back may write the deficiencies as the reason. */
    private Deficiencies deficiencies(AttemptedAction act) {
        String typed = act.detail(Detail.DEFICIENCIES);
        return Deficiencies.read(typed.isBlank() ? act.comment() : typed, act.before(), materials.of(act.before()));
    }
}
