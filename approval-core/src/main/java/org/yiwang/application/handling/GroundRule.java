package org.yiwang.application.handling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Reasons;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Ground;
import org.yiwang.base.refusal.Refusal;

/** 依据: an action that ends a case without a decision, or asks for more time, rests on a ground that the law knows. */
final class GroundRule {

    private GroundRule() {}

    static Optional<Refusal> refusal(AttemptedAction act, ActionNames names) {
        List<Ground> lawful = Ground.of(act.action());
        Optional<Ground> chosen = Ground.named(act.detail(Detail.GROUND));
        return Reasons.invalid(
                !lawful.isEmpty() && chosen.filter(lawful::contains).isEmpty(),
                Detail.GROUND,
                "action.ground",
                names.of(act.action()),
                lawful.stream()
                        .map(ground -> ground.name() + " " + names.of(ground))
                        .collect(Collectors.joining("\uFF1B")));
    }
}
