package org.yiwang.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When things happened and are due. After acceptance either {@code dueAt} (承诺时限) and {@code statutoryDueAt} (法定时限)
 * are set or {@code calendarMissingFor} names the year whose calendar is needed to tell them. While a {@link Pause} lasts
 * they are those of before it.
 */
public record Dates(
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Instant statutoryDueAt,
        @Nullable Integer calendarMissingFor,
        @Nullable Instant closedAt,
        List<Pause> pauses,
        @Nullable Extension extension) {

    public Dates {
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
    }

    public static Dates submitted(Instant at) {
        return new Dates(at, null, null, null, null, null, List.of(), null);
    }

    Dates accepted(Instant at) {
        return new Dates(submittedAt, at, null, null, null, closedAt, pauses, extension);
    }

    /** With these deadlines, or none because the calendar of that year is missing. */
    Dates due(@Nullable Instant promised, @Nullable Instant statutory, @Nullable Integer missingYear) {
        return new Dates(submittedAt, acceptedAt, promised, statutory, missingYear, closedAt, pauses, extension);
    }

    Dates closed(Instant at) {
        return with(endOfPause(at)).closedAt(at);
    }

    Dates paused(Pause pause) {
        List<Pause> longer = new ArrayList<>(pauses);
        longer.add(pause);
        return with(longer);
    }

    Dates resumed(Instant at) {
        return with(endOfPause(at));
    }

    Dates extended(Extension asked) {
        return new Dates(submittedAt, acceptedAt, dueAt, statutoryDueAt, calendarMissingFor, closedAt, pauses, asked);
    }

    private List<Pause> endOfPause(Instant at) {
        return pauses.stream()
                .map(pause -> pause.isOver() ? pause : pause.endedAt(at))
                .toList();
    }

    private Dates with(List<Pause> changed) {
        return new Dates(
                submittedAt, acceptedAt, dueAt, statutoryDueAt, calendarMissingFor, closedAt, changed, extension);
    }

    private Dates closedAt(Instant at) {
        return new Dates(submittedAt, acceptedAt, dueAt, statutoryDueAt, calendarMissingFor, at, pauses, extension);
    }
}
