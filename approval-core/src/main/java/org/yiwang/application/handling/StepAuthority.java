package org.yiwang.application.handling;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Step;
import org.yiwang.delegation.AuthorityQuestion;
import org.yiwang.delegation.DecisionAuthority;

/**
 * Whether this node may still do what it was delegated: asked again at each act that decides something, because a
 * delegation may have been withdrawn since the application came here (实施意见二（四）2：授权到位).
 */
@Component
class StepAuthority {

    private static final Set<Action> DECIDING = EnumSet.of(
            Action.ACCEPT_APPLICATION,
            Action.ACCEPT_DEFERRED,
            Action.REFUSE,
            Action.PASS_REVIEW,
            Action.GRANT,
            Action.DENY);

    private final DecisionAuthority authority;

    StepAuthority(DecisionAuthority authority) {
        this.authority = authority;
    }

    Optional<Refusal> refusal(Act act) {
        Application application = act.before();
        Step step = act.step();
        if (!DECIDING.contains(act.action())
                || application.standsIn()
                || application.item().lawfulLevel(step) == step.level()) {
            return Optional.empty();
        }
        return authority.refusalFor(new AuthorityQuestion(
                application.item().code(),
                step.kind(),
                application.item().lawfulLevel(step),
                application.custody().holder(),
                application.custody().origin(),
                application.form(),
                act.at()));
    }
}
