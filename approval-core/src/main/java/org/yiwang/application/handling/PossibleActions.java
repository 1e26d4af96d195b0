package org.yiwang.application.handling;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Role;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.identity.Actor;

/** Lists the actions that a person can take on an application, here and now. */
@Component
public class PossibleActions {

    private final Roles roles;
    private final ActionEffects effects;
    private final Clock clock;

    PossibleActions(Roles roles, ActionEffects effects, Clock clock) {
        this.roles = roles;
        this.effects = effects;
        this.clock = clock;
    }

    /** The actions that {@code actor} can take, in the order of the table of {@link Action}. */
    public List<Action> of(Application application, Actor actor) {
        if (away(actor).isPresent()) {
            return List.of();
        }
        Set<Role> has = roles.of(application, actor);
        return application.possibleActions().stream()
                .filter(action -> action.rule().roles().stream().anyMatch(has::contains))
                .filter(action -> PackageRule.allows(action, application))
                .filter(action -> !PartChoice.isAsked(action)
                        || !PartChoice.of(application, action, actor).isEmpty())
                .filter(action -> !action.rule().handsInAwaited()
                        || !application.supplements().awaited().isEmpty())
                .filter(action -> !ObjectionRule.isBarred(action, application))
                .filter(action -> action != Action.REQUEST_EXTENSION || application.isDecidedByHolder())
                .filter(action -> makesSense(action, application, actor, has))
                .toList();
    }

    /** Those that {@code clerk} can take only for the applicant (代申请人办理). */
    public List<Action> forApplicant(Application application, Actor clerk) {
        return of(application, clerk).stream()
                .filter(action -> roles.isForApplicant(action, application, clerk))
                .toList();
    }

    /** The whereabouts of a member of staff who can't act because they are away (去向牌); empty if they are here. */
    public Optional<Whereabouts> away(Actor actor) {
        return actor.isStaff() ? roles.away(actor) : Optional.empty();
    }

    /**
     * Leaves out an action that would be refused whatever is filled in: 放回 of an unclaimed step. A refusal that asks for
     * something to be filled in leaves it.
     */
    private boolean makesSense(Action action, Application application, Actor actor, Set<Role> has) {
        ActOnApplication bare = new ActOnApplication(application.no(), action, "", null);
        AttemptedAction act = new AttemptedAction(bare, application, actor, clock.instant());
        return MandateTerm.refusal(act, has)
                .or(() -> effects.refusal(act))
                .filter(refusal -> refusal.kind() != Refusal.Kind.INVALID)
                .isEmpty();
    }
}
