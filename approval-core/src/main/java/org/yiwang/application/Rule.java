package org.yiwang.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.StepKind;

/**
 * A row of the table of actions: who may, at which kinds of step (any when empty), from which states, into which state
 * (the same when null), what becomes of the step, whether a reason has to be given, and
 * which details.
 */
public record Rule(
        Set<Role> roles,
        Set<StepKind> at,
        Set<State> from,
        @Nullable State to,
        Effect effect,
        boolean needsReason,
        List<Detail> asks) {

    /** What becomes of the step. */
    public enum Effect {
        /** The application stays where it is. */
        STAYS,
        /** It goes on to the next step. */
        FINISHES,
        /** It goes to the step that is named with the action. */
        MOVES,
        /** It is over. */
        CLOSES
    }

    static Rule may(Role... roles) {
        return new Rule(
                Set.of(roles),
                EnumSet.noneOf(StepKind.class),
                EnumSet.noneOf(State.class),
                null,
                Effect.STAYS,
                false,
                List.of());
    }

    Rule at(StepKind... kinds) {
        return new Rule(roles, Set.of(kinds), from, to, effect, needsReason, asks);
    }

    Rule from(State... states) {
        return new Rule(roles, at, Set.of(states), to, effect, needsReason, asks);
    }

    Rule to(State state) {
        return new Rule(roles, at, from, state, state.isFinal() ? Effect.CLOSES : effect, needsReason, asks);
    }

    Rule finishing() {
        return new Rule(roles, at, from, to, Effect.FINISHES, needsReason, asks);
    }

    Rule moving() {
        return new Rule(roles, at, from, to, Effect.MOVES, needsReason, asks);
    }

    Rule withReason() {
        return new Rule(roles, at, from, to, effect, true, asks);
    }

    Rule asking(Detail... details) {
        return new Rule(roles, at, from, to, effect, needsReason, List.of(details));
    }

    boolean fits(StepKind kind, State state) {
        return (at.isEmpty() || at.contains(kind)) && from.contains(state);
    }
}
