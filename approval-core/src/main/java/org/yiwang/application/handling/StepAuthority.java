package org.yiwang.application.handling;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.Rule;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Step;
import org.yiwang.delegation.AuthorityQuestion;
import org.yiwang.delegation.DecisionAuthority;

/**
 * Checks at each deciding act whether this node is still authorised, because a delegation may have been withdrawn since
 * the application came here (实施意见二（四）2：授权到位).
 */
@Component
class StepAuthority {

    private final DecisionAuthority authority;

    StepAuthority(DecisionAuthority authority) {
        this.authority = authority;
    }

    Optional<Refusal> refusal(AttemptedAction act) {
        Application application = act.before();
        Step step = act.step();
        if (!act.action().rule().is(Rule.Facet.DECIDING)
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
