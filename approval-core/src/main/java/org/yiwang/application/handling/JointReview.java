package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.Detail;
import org.yiwang.application.Reasons;
import org.yiwang.application.Rule;
import org.yiwang.application.work.Opinion;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.Person;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/** 联审联办: each department decides on its part; with the last one the application goes on to the decision. */
@Component
class JointReview implements ActionEffect {

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.JOINT_REVIEW;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        Optional<Part> part = part(act);
        return Reasons.invalid(part.isEmpty(), Detail.PART, "action.noSuchPart")
                .or(() -> when(
                        !Roles.serves(
                                act.before(),
                                act.actor(),
                                part.orElseThrow().of().post()),
                        Kind.FORBIDDEN,
                        "action.notYourPost",
                        part.orElseThrow().of().name(),
                        part.orElseThrow().of().post()));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        Opinion opinion = act.is(Action.PASS_PART) ? Opinion.AGREED : Opinion.OBJECTED;
        Part decided = part(act).orElseThrow().decided(opinion, act.comment(), Person.of(act.actor()), act.at());
        change.work(change.work().with(decided));
        if (change.work().openParts().isEmpty()) {
            change.toNextStep();
        }
    }

    private static Optional<Part> part(AttemptedAction act) {
        return act.work().openParts().stream()
                .filter(part -> part.of().itemCode().equals(act.detail(Detail.PART)))
                .findFirst();
    }
}
