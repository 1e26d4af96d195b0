package org.yiwang.worklist.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.OpenTask;
import org.yiwang.application.State;
import org.yiwang.application.limit.ClockState;
import org.yiwang.attendance.Roster;
import org.yiwang.base.persistence.Utc;
import org.yiwang.identity.Actor;
import org.yiwang.supervision.Light;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListQuery;

/**
 * A query as the statement takes it. {@code clocks} narrows the index that is scanned to the part that can hold what is
 * wanted: what is open is a small part of what was ever handled. {@code covered} are the colleagues whose claims the reader
 * may take over, by post.
 */
record Conditions(
        Way way,
        String order,
        @Nullable String applicantId,
        @Nullable String holder,
        @Nullable String username,
        Collection<String> posts,
        Map<String, Set<String>> covered,
        Collection<ClockState> clocks,
        @Nullable State state,
        @Nullable Light light,
        List<Word> words,
        Collection<String> holders,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        LocalDateTime now,
        int most) {

    static Conditions of(ListQuery query, Roster roster, Actor whoever, String here, Instant now, int most) {
        Actor reader = roster.standing(whoever);
        boolean todo = query.box() == Box.TODO;
        boolean mine = query.box() == Box.MINE;
        return new Conditions(
                Way.of(query),
                query.order().toString(),
                mine ? reader.accountId() : null,
                todo ? here : null,
                todo ? reader.username() : null,
                posts(reader),
                todo ? roster.covered(reader) : Map.of(),
                clocks(query, todo),
                query.state(),
                query.light(),
                query.words().stream().map(Word::of).toList(),
                query.holders().stream().map(holder -> holder.value()).toList(),
                Utc.orNull(query.from()),
                Utc.orNull(query.until()),
                Utc.of(now),
                most);
    }

    /** Those served, and where this node stands in for a lost one every clerk's. */
    private static List<String> posts(Actor reader) {
        return Stream.concat(reader.served().stream(), Stream.of(OpenTask.ANY_POST))
                .toList();
    }

    private static List<ClockState> clocks(ListQuery query, boolean todo) {
        return Stream.of(ClockState.values())
                .filter(clock -> !todo || clock != ClockState.STOPPED)
                .filter(clock -> query.light() == null || of(query.light()).contains(clock))
                .filter(clock -> query.state() == null || query.state().isFinal() == (clock == ClockState.STOPPED))
                .toList();
    }

    private static Set<ClockState> of(Light light) {
        return switch (light) {
            case GREEN -> Set.of(ClockState.RUNNING);
            case WARNING, YELLOW, RED -> Set.of(ClockState.RUNNING, ClockState.PAUSED);
            case PAUSED -> Set.of(ClockState.PAUSED);
            case UNKNOWN -> Set.of(ClockState.UNKNOWN);
        };
    }
}
