package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Action;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.Detail;
import org.yiwang.application.Role;
import org.yiwang.application.work.SignOff;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** Checks whether an actor may take an action on an application now. */
@Component
class ActionRules {

    private static final int MAX_COMMENT_LENGTH = 1000;
    private static final int MAX_DETAIL_LENGTH = 5000;
    private static final Set<String> DETAILS =
            Arrays.stream(Detail.values()).map(Detail::key).collect(Collectors.toUnmodifiableSet());

    private final ThisNode node;
    private final Divisions divisions;
    private final ActionNames names;
    private final Roles roles;
    private final RoleRefusal noPart;
    private final ActionEffects effects;
    private final StepAuthority authority;

    ActionRules(
            ThisNode node,
            Divisions divisions,
            ActionNames names,
            Roles roles,
            RoleRefusal noPart,
            ActionEffects effects,
            StepAuthority authority) {
        this.node = node;
        this.divisions = divisions;
        this.names = names;
        this.roles = roles;
        this.noPart = noPart;
        this.effects = effects;
        this.authority = authority;
    }

    /** The actor with the posts that they serve at this moment. */
    Actor now(Actor actor) {
        return roles.now(actor);
    }

    /** The first reason why the action can't be done. */
    List<Refusal> check(AttemptedAction act) {
        return custody(act).map(List::of).orElseGet(() -> checkElsewhere(act));
    }

    /** The first reason, as far as a node can tell that does not hold the application. */
    List<Refusal> checkElsewhere(AttemptedAction act) {
        return state(act)
                .or(() -> part(act))
                .or(() -> version(act))
                .or(() -> comment(act.command()))
                .or(() -> details(act.command()))
                .or(() -> objections(act))
                .or(() -> PackageRule.refusal(act, names))
                .or(() -> authority.refusal(act))
                .or(() -> effects.refusal(act))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Refusal> custody(AttemptedAction act) {
        Application application = act.before();
        return when(
                !act.is(Action.CALL_IN)
                        && !application.isHeldBy(node.code())
                        && !application.state().isFinal(),
                Kind.CONFLICT,
                "application.heldElsewhere",
                divisions.nameOf(application.custody().holder()));
    }

    private Optional<Refusal> state(AttemptedAction act) {
        return when(
                !act.before().possibleActions().contains(act.action()),
                Kind.CONFLICT,
                "action.notNow",
                names.of(act.action()),
                names.of(act.before().state()));
    }

    private Optional<Refusal> part(AttemptedAction act) {
        Set<Role> allowed = act.action().rule().roles();
        Set<Role> has = roles.of(act.before(), act.actor());
        return has.stream().anyMatch(allowed::contains) ? Optional.empty() : Optional.of(noPart.of(act, has));
    }

    /** Refuses to go on after an objection; the application can be returned or denied. */
    private Optional<Refusal> objections(AttemptedAction act) {
        SignOff signOff = act.work().signOff();
        boolean onwards = act.is(Action.PASS_REVIEW) || act.is(Action.GRANT);
        return when(
                onwards && signOff != null && signOff.isAgainst(),
                Kind.CONFLICT,
                "action.signedAgainst",
                names.of(act.action()));
    }

    private Optional<Refusal> version(AttemptedAction act) {
        Long seen = act.command().version();
        boolean moved = seen != null && seen != act.before().version();
        return when(
                moved, Kind.CONFLICT, "action.movedOn", act.before().lastEntry().actor());
    }

    private Optional<Refusal> comment(ActOnApplication command) {
        String comment = command.comment().strip();
        if (command.action().needsReason() && comment.isEmpty()) {
            return Optional.of(Refusal.invalid("comment", "action.reasonMissing", names.of(command.action())));
        }
        return comment.length() <= MAX_COMMENT_LENGTH
                ? Optional.empty()
                : Optional.of(Refusal.invalid("comment", "action.commentTooLong", MAX_COMMENT_LENGTH));
    }

    private static Optional<Refusal> details(ActOnApplication command) {
        return command.details().entrySet().stream()
                .filter(detail ->
                        !DETAILS.contains(detail.getKey()) || detail.getValue().length() > MAX_DETAIL_LENGTH)
                .findFirst()
                .map(detail -> Refusal.invalid(detail.getKey(), "action.detail", detail.getKey(), MAX_DETAIL_LENGTH));
    }
}
