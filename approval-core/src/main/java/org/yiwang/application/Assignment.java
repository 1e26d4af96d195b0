package org.yiwang.application;

import static org.yiwang.application.Reasons.invalid;
import static org.yiwang.application.Reasons.when;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.identity.Actor;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refusal.Kind;

/** 签收、放回、转办: whose the step is. It can be handed to somebody who serves its post. */
@Component
class Assignment implements Deed {

    private final Colleagues colleagues;

    Assignment(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public Set<Action> actions() {
        return Set.of(Action.CLAIM, Action.RELEASE, Action.TRANSFER);
    }

    @Override
    public Optional<Refusal> refusal(Act act) {
        return switch (act.action()) {
            case CLAIM -> when(act.work().owner() != null, Kind.CONFLICT, "action.claimedAlready");
            case RELEASE -> when(act.work().owner() == null, Kind.CONFLICT, "action.notClaimed");
            default -> transferee(act);
        };
    }

    private Optional<Refusal> transferee(Act act) {
        Optional<Actor> to = colleagues.find(act.detail(Detail.PERSON));
        return invalid(to.isEmpty(), Detail.PERSON, "action.noSuchColleague", act.detail(Detail.PERSON))
                .or(() -> invalid(
                        !to.orElseThrow().serves(act.step().post()),
                        Detail.PERSON,
                        "action.colleagueWithoutPost",
                        to.orElseThrow().displayName(),
                        act.step().post()))
                .or(() -> invalid(
                        to.orElseThrow().username().equals(act.actor().username()),
                        Detail.PERSON,
                        "action.transferToOneself"));
    }

    @Override
    public void apply(Change change, Act act) {
        Person owner =
                switch (act.action()) {
                    case CLAIM -> Person.of(act.actor());
                    case RELEASE -> null;
                    default ->
                        colleagues
                                .find(act.detail(Detail.PERSON))
                                .map(Person::of)
                                .orElseThrow();
                };
        change.work(change.work().ownedBy(owner));
    }
}
