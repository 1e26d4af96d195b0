package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;
import static org.yiwang.application.Reasons.when;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.work.Person;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/** 委派: a colleague does the work and hands it back; the owner answers for it all the time and can take it back. */
@Component
class ColleagueHelp implements ActionEffect {

    private final Colleagues colleagues;

    ColleagueHelp(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.COLLEAGUE_HELP;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        if (act.is(Action.HAND_TO_COLLEAGUE)) {
            String name = act.detail(Detail.PERSON);
            return invalid(colleagues.find(name).isEmpty(), Detail.PERSON, "action.noSuchColleague", name)
                    .or(() -> invalid(name.equals(act.actor().username()), Detail.PERSON, "action.delegateToOneself"));
        }
        return when(act.work().delegate() == null, Kind.CONFLICT, "action.notDelegated");
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        if (act.is(Action.HAND_TO_COLLEAGUE)) {
            Person delegate =
                    colleagues.find(act.detail(Detail.PERSON)).map(Person::of).orElseThrow();
            change.work(change.work().ownedBy(Person.of(act.actor())).delegatedTo(delegate));
        } else {
            change.work(change.work().delegatedTo(null));
        }
    }
}
