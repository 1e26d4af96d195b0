package org.yiwang.application.handling;

import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule;
import org.yiwang.application.action.Rule.Facet;
import org.yiwang.application.action.Rule.Progress;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Requested;
import org.yiwang.application.work.Person;
import org.yiwang.catalogue.Step;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

/** Computes the version of an application that an action leads to; stores nothing. */
@Component
class NextVersion {

    private final ActionEffects effects;
    private final ThisNode node;

    NextVersion(ActionEffects effects, ThisNode node) {
        this.effects = effects;
        this.node = node;
    }

    Application after(AttemptedAction act) {
        Rule rule = act.action().rule();
        Change change = new Change(act.before());
        if (rule.to() != null) {
            change.state(rule.to());
        }
        if (meets(act)) {
            Requested asked = act.requested();
            change.firstContact(new FirstContact(
                    Person.of(act.actor()),
                    act.place(node.code()),
                    asked == null ? node.name() : asked.nodeName(),
                    act.at(),
                    null));
        }
        effects.apply(change, act);
        change.work(ObjectionRule.answered(change.work(), act));
        if (rule.progress() == Progress.FINISHES) {
            change.toNextStep();
        }
        JointClock.follow(change, act.at());
        return change.done(entry(act, change));
    }

    /** 首问: the first member of staff who takes part. Assigning or urging from outside does not count. */
    private static boolean meets(AttemptedAction act) {
        return act.before().firstContact() == null
                && act.actor().isStaff()
                && !act.action().rule().is(Facet.FROM_OUTSIDE);
    }

    private HistoryEntry entry(AttemptedAction act, Change change) {
        Step step = act.step();
        Actor actor = act.actor();
        return new HistoryEntry(
                act.at(),
                act.action(),
                actor.displayName(),
                act.clerk() == null ? post(act, actor) : act.clerk().post(),
                node.code(),
                node.name(),
                step.seq(),
                step.name(),
                act.comment(),
                EvidenceNotes.added(act, change.materials()),
                change.state(),
                act.requested(),
                actor.isStaff() && act.place(node.code()).equals(node.code()) ? actor.username() : "");
    }

    /** The post as the history shows it: a B with the people they stand in for (AB岗). */
    static String post(AttemptedAction act, Actor actor) {
        String post = PartChoice.post(act);
        if (act.before().standsIn() && actor.has(Duty.CLERK) && !act.is(Action.ENTRUST)) {
            return post + "（代行）";
        }
        String away = actor.standing().get(post);
        if (actor.holds(post) || away == null) {
            return actor.holds(post) ? post : "";
        }
        return post + (away.isEmpty() ? "（B岗）" : "（B岗代" + away + "）");
    }
}
