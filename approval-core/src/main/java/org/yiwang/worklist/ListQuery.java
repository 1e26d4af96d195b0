package org.yiwang.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.action.State;
import org.yiwang.division.DivisionCode;
import org.yiwang.supervision.Light;

/**
 * A query of a list. All conditions must hold: all {@code words} occur, {@code holders} (if any) contains the holder,
 * the submission lies from {@code from} up to before {@code until}.
 */
public record ListQuery(
        Box box,
        @Nullable State state,
        @Nullable Light light,
        List<String> words,
        Set<DivisionCode> holders,
        @Nullable Instant from,
        @Nullable Instant until,
        Order order) {

    public ListQuery {
        words = List.copyOf(words);
        holders = Set.copyOf(holders);
    }

    /** A whole list in its own order. */
    public static ListQuery of(Box box) {
        return new ListQuery(box, null, null, List.of(), Set.of(), null, null, box.order());
    }

    /** Whether it has any condition besides its box. */
    public boolean restricts() {
        return state != null
                || light != null
                || !words.isEmpty()
                || !holders.isEmpty()
                || from != null
                || until != null;
    }
}
