package org.yiwang.importing.table;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.Level;

/**
 * Derives the kind of each step of an item from its name and place: the first is the acceptance, 送达 the delivery, 制证
 * and anything else after the decision the issue. The decision is the last step at the deciding level whose name says
 * so (决定, 办结, 审定, 确认), or else at the last counted step of that level, or of the item.
 */
record StepKinds(int first, int decision) {

    private static final Pattern DELIVERY = Pattern.compile("送达");
    private static final Pattern ISSUE = Pattern.compile("制证|登记发证|发放.*证|发放.*书");
    private static final Pattern DECISION = Pattern.compile("决定|办结|审定|确认|达成协议");

    static StepKinds of(List<StepRow> steps, Level decideLevel) {
        int first = steps.get(0).seq();
        List<StepRow> middle = steps.stream()
                .filter(step -> step.seq() != first)
                .filter(step -> !matches(DELIVERY, step) && !matches(ISSUE, step))
                .toList();
        int decision = middle.stream()
                .max(Comparator.comparing((StepRow step) -> step.level() == decideLevel && matches(DECISION, step))
                        .thenComparing(step -> step.level() == decideLevel && step.counted())
                        .thenComparing(StepRow::counted)
                        .thenComparing(StepRow::seq))
                .map(StepRow::seq)
                .orElse(-1);
        return new StepKinds(first, decision);
    }

    StepKind of(StepRow step) {
        if (step.seq() == first) {
            return StepKind.ACCEPT;
        }
        if (step.seq() == decision) {
            return StepKind.DECIDE;
        }
        if (matches(DELIVERY, step)) {
            return StepKind.DELIVER;
        }
        return matches(ISSUE, step) || step.seq() > decision ? StepKind.ISSUE : StepKind.REVIEW;
    }

    private static boolean matches(Pattern words, StepRow step) {
        return words.matcher(step.name()).find();
    }
}
