package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.base.refusal.Refusal;

/** 抄送: notifies colleagues and records them in the history. */
@Component
class CarbonCopy implements ActionEffect {

    private final Colleagues colleagues;

    CarbonCopy(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.COPY;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        String typed = act.detail(Detail.PERSON);
        return invalid(Colleagues.names(typed).isEmpty(), Detail.PERSON, "action.copyToWhom")
                .or(() -> colleagues
                        .unknown(typed)
                        .map(name -> Refusal.invalid(Detail.PERSON.key(), "action.noSuchColleague", name)));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {}
}
