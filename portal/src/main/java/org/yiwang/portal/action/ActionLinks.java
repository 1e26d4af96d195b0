package org.yiwang.portal.action;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule;
import org.yiwang.application.action.Rule.Facet;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.identity.Actor;

/** The actions that a reader has for an application: on its page, or on a page of their own if they ask for more. */
@Component
public class ActionLinks {

    private final PossibleActions possible;
    private final ActionNames names;

    ActionLinks(PossibleActions possible, ActionNames names) {
        this.possible = possible;
        this.names = names;
    }

    /** One action. */
    public record Link(String path, String name, boolean needsReason) {}

    /** The whereabouts of a member of staff who can't act because they are away; empty if they are here. */
    public Optional<Whereabouts> away(Actor actor) {
        return possible.away(actor);
    }

    /** Whether the reader can take this action. */
    public boolean has(Action action, Application application, Actor actor) {
        return possible.of(application, actor).contains(action);
    }

    /** The actions that a member of staff can take only for the applicant (代申请人办理). */
    public List<Link> forApplicant(Application application, Actor actor) {
        return possible.forApplicant(application, actor).stream()
                .map(this::link)
                .toList();
    }

    /** Whether a member of staff can take this action, and only for the applicant. */
    boolean isForApplicant(Action action, Application application, Actor actor) {
        return possible.forApplicant(application, actor).contains(action);
    }

    /** The actions that move the application on and take nothing but a comment. */
    public List<Link> atOnce(Application application, Actor actor) {
        return own(application, actor).stream()
                .filter(ActionLinks::isAtOnce)
                .map(this::link)
                .toList();
    }

    /** The other actions that move it on. */
    public List<Link> onwards(Application application, Actor actor) {
        return own(application, actor).stream()
                .filter(action -> action.rule().takesOn() && !isAtOnce(action))
                .map(this::link)
                .toList();
    }

    /** The actions among colleagues and the rare ones. */
    public List<Link> besides(Application application, Actor actor) {
        return own(application, actor).stream()
                .filter(action -> !action.rule().takesOn())
                .map(this::link)
                .toList();
    }

    private List<Action> own(Application application, Actor actor) {
        List<Action> forApplicant = possible.forApplicant(application, actor);
        return possible.of(application, actor).stream()
                .filter(action -> !forApplicant.contains(action))
                .toList();
    }

    private static boolean isAtOnce(Action action) {
        Rule rule = action.rule();
        return rule.takesOn() && rule.asks().isEmpty() && !rule.is(Facet.HANDING_IN);
    }

    private Link link(Action action) {
        return new Link(action.path(), names.of(action), action.needsReason());
    }
}
