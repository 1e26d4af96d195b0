package org.yiwang.application.handling;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.DocumentIssuer;
import org.yiwang.application.FirstContact;
import org.yiwang.application.HistoryEntry;
import org.yiwang.application.Person;
import org.yiwang.application.Requested;
import org.yiwang.application.RequestedActs;
import org.yiwang.application.Rule;
import org.yiwang.application.Rule.Facet;
import org.yiwang.application.Rule.Progress;
import org.yiwang.application.State;
import org.yiwang.application.TaskFlow;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Step;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.RebuildGuard;

/** Carries out actions on applications: by the table of {@link Action}, then by the {@link ActionEffect} behind it. */
@Service
class ActionHandler implements RequestedActs {

    private final Applications applications;
    private final ActionRules rules;
    private final ActionEffects deeds;
    private final TaskFlow tasks;
    private final DocumentIssuer documents;
    private final FinishedSteps finished;
    private final ThisNode node;
    private final RebuildGuard rebuilding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionHandler(
            Applications applications,
            ActionRules rules,
            ActionEffects deeds,
            TaskFlow tasks,
            DocumentIssuer documents,
            FinishedSteps finished,
            ThisNode node,
            RebuildGuard rebuilding,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.rules = rules;
        this.deeds = deeds;
        this.tasks = tasks;
        this.documents = documents;
        this.finished = finished;
        this.node = node;
        this.rebuilding = rebuilding;
        this.events = events;
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
    public List<Refusal> refusals(ActOnApplication command, Application known, Actor applicant) {
        return rules.checkElsewhere(act(command, known, applicant, null));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Refusal> carryOut(ActOnApplication command, Actor applicant, Requested requested) {
        AttemptedAction act = act(command, locked(command.no()), applicant, requested);
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
        Application before = act.before();
        Application changed = changed(act);
        tasks.follow(before, changed);
        // Last, because the next number of the same kind of document has to wait until this is committed.
        Application after = withDocuments(act, changed);
        applications.save(after);
        if (act.action().finishesStep() && act.actor().isStaff()) {
            finished.add(after, act.step().post(), act.actor(), act.at());
        }
        if (before.hasTasksAside() || after.hasTasksAside()) {
            applications.saveTasksAside(after);
        }
        events.publishEvent(new ApplicationRecorded(after, before));
        return after;
    }

    private Application changed(AttemptedAction act) {
        Rule rule = act.action().rule();
        Change change = new Change(act.before());
        if (rule.to() != null) {
            change.state(rule.to());
        }
        if (meets(act)) {
            change.firstContact(new FirstContact(Person.of(act.actor()), node.code(), node.name(), act.at(), null));
        }
        deeds.apply(change, act);
        if (rule.progress() == Progress.FINISHES) {
            change.toNextStep();
        }
        return change.done(entry(act, change.state()));
    }

    /** 首问: the first member of staff who takes part. Assigning or urging from outside does not count. */
    private static boolean meets(AttemptedAction act) {
        return act.before().firstContact() == null
                && act.actor().isStaff()
                && !act.action().rule().is(Facet.FROM_OUTSIDE);
    }

    private HistoryEntry entry(AttemptedAction act, State after) {
        Step step = act.step();
        Actor actor = act.actor();
        return new HistoryEntry(
                act.at(),
                act.action(),
                actor.displayName(),
                post(act, actor),
                node.code(),
                node.name(),
                step.seq(),
                step.name(),
                act.comment(),
                act.command().details(),
                after,
                act.requested());
    }

    /** The post as the history shows it: a B with the people they stand in for (AB岗). */
    private static String post(AttemptedAction act, Actor actor) {
        String post = act.step().post();
        if (act.before().standsIn() && actor.has(Duty.CLERK) && !act.is(Action.ENTRUST)) {
            return post + "（代行）";
        }
        String away = actor.standing().get(post);
        if (actor.holds(post) || away == null) {
            return actor.holds(post) ? post : "";
        }
        return post + (away.isEmpty() ? "（B岗）" : "（B岗代" + away + "）");
    }

    private Application withDocuments(AttemptedAction act, Application after) {
        return after.with(documents.issue(after, after.lastEntry(), act.actor()));
    }
}
