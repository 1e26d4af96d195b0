package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.work.Person;
import org.yiwang.base.refusal.Refusal;

/** 移交首问责任: offers it to a colleague; the responsible person stays so until the colleague accepts (实施意见二（三）5). */
@Component
class FirstContactHandOver implements ActionEffect {

    private final Colleagues colleagues;

    FirstContactHandOver(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.FIRST_CONTACT;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        if (!act.is(Action.HAND_OVER)) {
            return Optional.empty();
        }
        String name = act.detail(Detail.PERSON);
        return invalid(colleagues.find(name).isEmpty(), Detail.PERSON, "action.noSuchColleague", name)
                .or(() -> invalid(
                        contact(act).person().username().equals(name), Detail.PERSON, "action.handOverToOneself"));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        FirstContact before = contact(act);
        change.firstContact(
                switch (act.action()) {
                    case HAND_OVER ->
                        before.offered(colleagues
                                .find(act.detail(Detail.PERSON))
                                .map(Person::of)
                                .orElseThrow());
                    case ACCEPT_HAND_OVER -> before.accepted(act.at());
                    default -> before.offered(null);
                });
    }

    private static FirstContact contact(AttemptedAction act) {
        return Objects.requireNonNull(act.before().firstContact());
    }
}
