package org.yiwang.portal.diagram;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;

/**
 * The states in the order of the table of {@link Action}: the main line from top to bottom; beside each state the
 * detours that only lead back to it; and the states in which an application ends without a decision.
 */
final class StateMap {

    private StateMap() {}

    /** A transition from one state to another, by any of these actions. */
    record Way(State from, State to, List<Action> by) {}

    /** Every transition that changes the state, in the order of the table. */
    static List<Way> ways() {
        Map<List<State>, List<Action>> ways = new LinkedHashMap<>();
        for (Action action : Action.values()) {
            State to = action.rule().to();
            if (to != null) {
                action.rule().from().stream()
                        .sorted()
                        .forEach(from -> ways.merge(List.of(from, to), List.of(action), StateMap::joined));
            }
        }
        return ways.entrySet().stream()
                .map(way -> new Way(way.getKey().get(0), way.getKey().get(1), way.getValue()))
                .toList();
    }

    /** The states of the main line, each with its row from 0. */
    static Map<State, Integer> onTheWay() {
        Map<State, Integer> rows = new LinkedHashMap<>();
        Arrays.stream(State.values())
                .filter(state -> state == State.CLOSED || !state.isFinal() && !leadsBack(state))
                .forEach(state -> rows.put(state, rowAfter(state, rows)));
        return rows;
    }

    /** The detours, each with the state that it leads back to. */
    static Map<State, State> aside() {
        Map<State, State> aside = new LinkedHashMap<>();
        Arrays.stream(State.values())
                .filter(state -> !state.isFinal() && leadsBack(state))
                .forEach(state -> aside.put(state, waysOn(state).get(0).to()));
        return aside;
    }

    /** The states in which an application ends without a decision, each with the states before it. */
    static Map<State, List<State>> ends() {
        Map<State, List<State>> ends = new LinkedHashMap<>();
        ways().stream()
                .filter(way -> way.to().isFinal() && way.to() != State.CLOSED)
                .sorted(Comparator.comparing(Way::from))
                .forEach(way -> ends.merge(way.to(), List.of(way.from()), StateMap::joined));
        return ends;
    }

    private static int rowAfter(State state, Map<State, Integer> rows) {
        return ways().stream()
                .filter(way -> way.to() == state && rows.containsKey(way.from()))
                .mapToInt(way -> rows.get(way.from()) + 1)
                .max()
                .orElse(0);
    }

    private static boolean leadsBack(State state) {
        List<Way> on = waysOn(state);
        return !on.isEmpty() && on.stream().allMatch(way -> way.to().compareTo(state) < 0);
    }

    private static List<Way> waysOn(State state) {
        return ways().stream()
                .filter(way -> way.from() == state && !way.to().isFinal())
                .toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
