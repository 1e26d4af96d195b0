package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Detail;
import org.yiwang.application.Rule;
import org.yiwang.application.Supplements;
import org.yiwang.application.Supplements.Notice;
import org.yiwang.application.work.Person;
import org.yiwang.base.refusal.Refusal;

/**
 * 一次性告知补正: one notice lists all deficiencies. A second notice needs a reason, and is kept as a violation unless its
 * deficiencies were unforeseeable the first time (行政许可法 第三十二条第四项).
 */
@Component
class OneTimeNotice implements ActionEffect {

    private static final int MAX_DEFICIENCIES = 50;

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.ONE_TIME_NOTICE;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        int lines = deficiencies(act).size();
        boolean again = !act.before().supplements().notices().isEmpty();
        return invalid(
                        lines == 0 || lines > MAX_DEFICIENCIES,
                        Detail.DEFICIENCIES,
                        "action.deficiencies",
                        MAX_DEFICIENCIES)
                .or(() -> again && act.comment().isEmpty()
                        ? Optional.of(Refusal.invalid("comment", "action.secondNotice"))
                        : Optional.empty());
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        Supplements before = change.supplements();
        boolean violation = !before.notices().isEmpty() && !"true".equals(act.detail(Detail.UNFORESEEN));
        change.supplements(before.told(new Notice(act.at(), Person.of(act.actor()), deficiencies(act), violation)));
    }

    private static List<String> deficiencies(AttemptedAction act) {
        return Arrays.stream(act.detail(Detail.DEFICIENCIES).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
