package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;
import static org.yiwang.application.Reasons.when;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.work.Person;
import org.yiwang.application.work.Work;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.identity.Actor;

/** 签收、接办、放回、转办、指派: change the owner of the step. Only somebody who serves its post can have it. */
@Component
class Assignment implements ActionEffect {

    private final Colleagues colleagues;

    Assignment(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.ASSIGNMENT;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        return switch (act.action()) {
            case CLAIM -> when(act.work().owner() != null, Kind.CONFLICT, "action.claimedAlready");
            case TAKE_OVER -> Optional.empty();
            case RELEASE -> when(act.work().owner() == null, Kind.CONFLICT, "action.notClaimed");
            case ASSIGN ->
                colleague(act)
                        .or(() -> invalid(
                                act.work().delegate() == null && isOwner(act),
                                Detail.PERSON,
                                "action.assignedAlready",
                                act.detail(Detail.PERSON)));
            default ->
                colleague(act)
                        .or(() -> invalid(
                                act.detail(Detail.PERSON).equals(act.actor().username()),
                                Detail.PERSON,
                                "action.transferToOneself"));
        };
    }

    /** The reason why the person named can't have the step. */
    private Optional<Refusal> colleague(AttemptedAction act) {
        String post = act.step().post();
        Actor to = colleagues.find(act.detail(Detail.PERSON)).orElse(null);
        if (to == null) {
            return invalid(true, Detail.PERSON, "action.noSuchColleague", act.detail(Detail.PERSON));
        }
        String department = act.before().item().department();
        if (!to.worksFor(department)) {
            return invalid(true, Detail.PERSON, "action.colleagueOfAnotherDepartment", to.displayName(), department);
        }
        return invalid(
                !Roles.serves(act.before(), to, act.step()),
                Detail.PERSON,
                to.reserve().contains(post) ? "action.colleagueStandsBy" : "action.colleagueWithoutPost",
                to.displayName(),
                post);
    }

    private static boolean isOwner(AttemptedAction act) {
        Person owner = act.work().owner();
        return owner != null && owner.username().equals(act.detail(Detail.PERSON));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        Person owner =
                switch (act.action()) {
                    case CLAIM, TAKE_OVER -> Person.of(act.actor());
                    case RELEASE -> null;
                    default ->
                        colleagues
                                .find(act.detail(Detail.PERSON))
                                .map(Person::of)
                                .orElseThrow();
                };
        Work work = change.work().ownedBy(owner);
        change.work(act.is(Action.ASSIGN) ? work.delegatedTo(null) : work);
    }
}
