package org.yiwang.application.handling;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Step;
import org.yiwang.delegation.AuthorityQuestion;
import org.yiwang.delegation.DecisionAuthority;

/**
 * Checks at each deciding act whether this node and person are still authorised: a delegation may have been withdrawn
 * since the application came here (实施意见二（四）2：授权到位), and a reviewer may not decide.
 */
@Component
class StepAuthority {

    private final DecisionAuthority authority;
    private final SeparateDecider separateDecider;

    StepAuthority(DecisionAuthority authority, SeparateDecider separateDecider) {
        this.authority = authority;
        this.separateDecider = separateDecider;
    }

    Optional<Refusal> refusal(AttemptedAction act) {
        return ofTheNode(act).or(() -> separateDecider.refusal(act));
    }

    private Optional<Refusal> ofTheNode(AttemptedAction act) {
        Application application = act.before();
        Step step = stepOf(act);
        if (!act.action().rule().is(Rule.Facet.DECIDING)
                || application.standsIn()
                || application.item().lawfulLevel(step) == step.level()) {
            return Optional.empty();
        }
        return authority.refusalFor(question(application, step, act.at()));
    }

    /** May the holder do this step? */
    static AuthorityQuestion question(Application application, Step step, Instant at) {
        return new AuthorityQuestion(
                application.item().code(),
                step.kind(),
                application.item().lawfulLevel(step),
                application.custody().holder(),
                application.place(),
                application.form(),
                at);
    }

    /** The head extends the limit of the decision, at whichever step the application is. */
    private static Step stepOf(AttemptedAction act) {
        return act.is(Action.APPROVE_EXTENSION) ? act.before().item().decision().orElse(act.step()) : act.step();
    }
}
