package org.yiwang.application.handling;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.Role;
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
        Set<Role> has = roles.of(application, actor);
        return application.possibleActions().stream()
                .filter(action -> action.rule().roles().stream().anyMatch(has::contains))
                .filter(action -> PackageRule.allows(action, application))
                .filter(action -> !PartChoice.isAsked(action)
                        || !PartChoice.of(application, action, actor).isEmpty())
                .filter(action -> makesSense(action, application, actor))
                .toList();
    }

    /** Leaves out an action without questions that would be refused all the same: 放回 of an unclaimed step. */
    private boolean makesSense(Action action, Application application, Actor actor) {
        ActOnApplication bare = new ActOnApplication(application.no(), action, "", null);
        return !action.rule().asks().isEmpty()
                || effects.refusal(new AttemptedAction(bare, application, actor, clock.instant()))
                        .isEmpty();
    }
}
