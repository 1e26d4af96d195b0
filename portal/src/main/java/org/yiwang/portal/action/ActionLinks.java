package org.yiwang.portal.action;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.Rule;
import org.yiwang.application.Rule.Facet;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.identity.Actor;

/** What somebody can do with an application: at once on its page, or on a page of its own because it asks for more. */
@Component
public class ActionLinks {

    private final PossibleActions possible;
    private final ActionNames names;

    ActionLinks(PossibleActions possible, ActionNames names) {
        this.possible = possible;
        this.names = names;
    }

    /** One of them. */
    public record Link(String path, String name, boolean needsReason) {}

    /** Those that take the application on and ask for nothing but a comment. */
    public List<Link> atOnce(Application application, Actor actor) {
        return possible.of(application, actor).stream()
                .filter(ActionLinks::isAtOnce)
                .map(this::link)
                .toList();
    }

    /** The others that take it on. */
    public List<Link> onwards(Application application, Actor actor) {
        return possible.of(application, actor).stream()
                .filter(action -> action.rule().takesOn() && !isAtOnce(action))
                .filter(action -> !action.rule().handsInAwaited()
                        || !application.supplements().awaited().isEmpty())
                .map(this::link)
                .toList();
    }

    /** Those among colleagues, and those that are rare. */
    public List<Link> besides(Application application, Actor actor) {
        return possible.of(application, actor).stream()
                .filter(action -> !action.rule().takesOn())
                .map(this::link)
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
