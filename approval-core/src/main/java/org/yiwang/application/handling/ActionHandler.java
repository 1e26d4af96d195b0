package org.yiwang.application.handling;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.RequestedActs;
import org.yiwang.application.action.Action;
import org.yiwang.application.history.Requested;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.replication.RebuildGuard;

/** Carries out actions on applications: by the table of {@link Action}, then by the {@link ActionEffect} behind it. */
@Service
class ActionHandler implements RequestedActs {

    private final Applications applications;
    private final ActionRules rules;
    private final NextVersion nextVersion;
    private final ActionCommit commit;
    private final RebuildGuard rebuilding;
    private final Clock clock;

    ActionHandler(
            Applications applications,
            ActionRules rules,
            NextVersion nextVersion,
            ActionCommit commit,
            RebuildGuard rebuilding,
            Clock clock) {
        this.applications = applications;
        this.rules = rules;
        this.nextVersion = nextVersion;
        this.commit = commit;
        this.rebuilding = rebuilding;
        this.clock = clock;
    }

    @Transactional
    Application act(ActOnApplication command, Actor actor) {
        return act(command, actor, null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Application act(ActOnApplication command, Actor actor, @Nullable Requested requested) {
        rebuilding.refuseMeanwhile();
        AttemptedAction act = act(command, locked(command.no()), actor, requested);
        Refused.ifAny(rules.check(act));
        return done(act);
    }

    @Override
    public List<Refusal> refusals(ActOnApplication command, Application known, Actor actor, Requested requested) {
        return rules.checkElsewhere(act(command, known, actor, requested));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Refusal> carryOut(ActOnApplication command, Actor actor, Requested requested) {
        AttemptedAction act = act(command, locked(command.no()), actor, requested);
        List<Refusal> refusals = rules.check(act);
        if (refusals.isEmpty()) {
            done(act);
        }
        return refusals;
    }

    private Application locked(ApplicationNo no) {
        return applications.lock(no).orElseThrow(() -> Applications.unknown(no));
    }

    private AttemptedAction act(
            ActOnApplication command, Application before, Actor actor, @Nullable Requested requested) {
        return new AttemptedAction(command, before, rules.now(actor), clock.instant(), requested);
    }

    private Application done(AttemptedAction act) {
        return commit.store(act, nextVersion.after(act));
    }
}
