package org.yiwang.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When things happened and are due. After acceptance either {@code dueAt} is set or {@code calendarMissingFor} names the
 * year whose calendar is needed to tell it.
 */
public record Dates(
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Integer calendarMissingFor,
        @Nullable Instant closedAt) {

    static Dates submitted(Instant at) {
        return new Dates(at, null, null, null, null);
    }

    Dates accepted(Instant at, DueDate due) {
        return new Dates(submittedAt, at, due.at(), due.calendarMissingFor(), closedAt);
    }

    Dates closed(Instant at) {
        return new Dates(submittedAt, acceptedAt, dueAt, calendarMissingFor, at);
    }
}
