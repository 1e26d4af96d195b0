package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Role;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.text.PlainText;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** Checks whether an actor may take an action on an application now. */
@Component
class ActionRules {

    private static final int MAX_COMMENT_LENGTH = 1000;
    private static final int MAX_DETAIL_LENGTH = 5000;

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
        return away(act)
                .or(() -> state(act))
                .or(() -> part(act))
                .or(() -> version(act))
                .or(() -> comment(act.command()))
                .or(() -> details(act.command()))
                .or(() -> PackageRule.refusal(act, names))
                .or(() -> authority.refusal(act))
                .or(() -> GroundRule.refusal(act, names))
                .or(() -> ObjectionRule.refusal(act, names))
                .or(() -> effects.refusal(act))
                .or(() -> CaseSize.refusal(act))
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

    /** 去向牌: people who are away can't act, A or B, and nobody acts in their name. */
    private Optional<Refusal> away(AttemptedAction act) {
        return act.actor().isStaff() && act.place(node.code()).equals(node.code())
                ? roles.away(act.actor()).map(where -> Refusal.of(Kind.FORBIDDEN, "action.away", null, names.of(where)))
                : Optional.empty();
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
        Set<Role> has = roles.of(act);
        return has.stream().anyMatch(allowed::contains)
                ? MandateTerm.refusal(act, has)
                : Optional.of(noPart.of(act, has));
    }

    /** A member of staff names the version seen; an act for the applicant may have a request's id instead. */
    private Optional<Refusal> version(AttemptedAction act) {
        Long seen = act.command().version();
        if (seen == null
                && act.actor().isStaff()
                && act.clerk() == null
                && act.action().rule().moves()) {
            return Optional.of(Refusal.invalid("version", "action.versionMissing", names.of(act.action())));
        }
        boolean moved = seen != null && seen != act.before().version();
        return when(
                moved, Kind.CONFLICT, "action.movedOn", act.before().lastEntry().actor());
    }

    private Optional<Refusal> comment(ActOnApplication command) {
        String comment = command.comment();
        if (command.action().needsReason() && comment.isEmpty()) {
            return Optional.of(Refusal.invalid("comment", "action.reasonMissing", names.of(command.action())));
        }
        return PlainText.length(comment) <= MAX_COMMENT_LENGTH
                ? Optional.empty()
                : Optional.of(Refusal.invalid("comment", "action.commentTooLong", MAX_COMMENT_LENGTH));
    }

    private static Optional<Refusal> details(ActOnApplication command) {
        Set<String> known = known(command.action());
        return command.details().entrySet().stream()
                .filter(detail -> !isKnown(detail.getKey(), known, command.action())
                        || PlainText.length(detail.getValue()) > MAX_DETAIL_LENGTH)
                .min(Map.Entry.comparingByKey())
                .map(detail -> Refusal.invalid(detail.getKey(), "action.detail", detail.getKey(), MAX_DETAIL_LENGTH));
    }

    private static boolean isKnown(String key, Set<String> known, Action action) {
        return known.contains(key) || action.rule().renewsReceipt() && key.startsWith(Detail.FORM);
    }

    /** Other details are refused, because they would stay in the record where no page shows them. */
    private static Set<String> known(Action action) {
        return Arrays.stream(Detail.values())
                .filter(action.rule()::knows)
                .map(Detail::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
