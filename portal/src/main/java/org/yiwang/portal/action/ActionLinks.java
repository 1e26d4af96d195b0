package org.yiwang.portal.action;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.Rule.Effect;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.identity.Actor;

/** What somebody can do with an application: at once on its page, or on a page of its own because it asks for more. */
@Component
public class ActionLinks {

    /** They end a case and are seldom meant: they keep a page of their own. */
    private static final Set<Action> RARE = Set.of(Action.TERMINATE, Action.WITHDRAW);

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
                .filter(action -> takesOn(action) && !isAtOnce(action))
                .filter(action -> action != Action.HAND_IN
                        || !application.supplements().awaited().isEmpty())
                .map(this::link)
                .toList();
    }

    /** Those among colleagues, and those that are rare. */
    public List<Link> besides(Application application, Actor actor) {
        return possible.of(application, actor).stream()
                .filter(action -> !takesOn(action))
                .map(this::link)
                .toList();
    }

    private static boolean isAtOnce(Action action) {
        return takesOn(action) && action.rule().asks().isEmpty() && !handsIn(action);
    }

    private static boolean takesOn(Action action) {
        boolean moves = action.rule().effect() != Effect.STAYS || action.rule().to() != null;
        boolean answers = Set.of(
                        Action.AGREE,
                        Action.OBJECT,
                        Action.PASS_PART,
                        Action.FAIL_PART,
                        Action.HAND_BACK,
                        Action.TAKE_OVER,
                        Action.HAND_IN,
                        Action.APPROVE_EXTENSION,
                        Action.DECLINE_EXTENSION)
                .contains(action);
        return (moves || answers) && !RARE.contains(action);
    }

    static boolean handsIn(Action action) {
        return action == Action.RESUBMIT || action == Action.SUPPLEMENT || action == Action.HAND_IN;
    }

    private Link link(Action action) {
        return new Link(action.path(), names.of(action), action.needsReason());
    }
}
