package org.yiwang.worklist.persistence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.limit.ClockState;
import org.yiwang.base.persistence.Utc;
import org.yiwang.supervision.Light;
import org.yiwang.worklist.ListQuery;

/**
 * A query as the statement takes it: the branches to read by their indices, and the conditions on all of them.
 * {@code waiting} belongs to a clerk's own list, {@code numbers} to an applicant's.
 */
record Conditions(
        List<Branch> branches,
        String order,
        @Nullable Waiting waiting,
        @Nullable Collection<String> numbers,
        @Nullable String state,
        @Nullable Light light,
        Collection<ClockState> clocks,
        List<Word> words,
        Collection<String> holders,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        LocalDateTime now,
        int most) {

    /**
     * The node and the person it waits for: tasks beside the step's owner are found by name and posts as well. For people of
     * certain departments {@code departments} are theirs, {@code owned} the columns' values of the steps that are theirs.
     */
    record Waiting(
            String holder,
            String username,
            Collection<String> posts,
            Collection<String> departments,
            Collection<String> owned) {}

    static Conditions of(ListQuery query, Scope scope, LocalDateTime now, int most) {
        Light light = query.light();
        return new Conditions(
                scope.branches(),
                query.order().toString(),
                scope.waiting(),
                scope.numbers(),
                query.state() == null ? null : query.state().name(),
                light,
                light == null ? Set.of() : clocks(light),
                query.words().stream().map(Word::of).toList(),
                query.holders().stream().map(holder -> holder.value()).toList(),
                Utc.orNull(query.from()),
                Utc.orNull(query.until()),
                now,
                most);
    }

    private static Set<ClockState> clocks(Light light) {
        return switch (light) {
            case GREEN -> Set.of(ClockState.RUNNING);
            case WARNING, YELLOW, RED -> Set.of(ClockState.RUNNING, ClockState.PAUSED);
            case PAUSED -> Set.of(ClockState.PAUSED);
            case UNKNOWN -> Set.of(ClockState.UNKNOWN);
        };
    }
}
