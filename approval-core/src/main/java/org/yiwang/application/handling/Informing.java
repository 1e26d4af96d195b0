package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.Detail;
import org.yiwang.base.refusal.Refusal;

/** 抄送: colleagues are told; the history keeps who. */
@Component
class Informing implements Deed {

    private final Colleagues colleagues;

    Informing(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.COPY);
    }

    @Override
    public Optional<Refusal> refusal(Act act) {
        String typed = act.detail(Detail.PERSON);
        return invalid(Colleagues.names(typed).isEmpty(), Detail.PERSON, "action.copyToWhom")
                .or(() -> colleagues
                        .unknown(typed)
                        .map(name -> Refusal.invalid(Detail.PERSON.key(), "action.noSuchColleague", name)));
    }

    @Override
    public void apply(Change change, Act act) {}
}
