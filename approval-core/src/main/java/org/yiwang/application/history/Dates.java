package org.yiwang.application.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The instants of an application's life, and the pauses of its clock. They hold no due date, because that follows from
 * them and the work calendars (see {@code limit}) and changes with those.
 */
public record Dates(
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        List<Pause> pauses,
        @Nullable Extension extension) {

    public Dates {
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
    }

    public static Dates submitted(Instant at) {
        return new Dates(at, null, null, List.of(), null);
    }

    public Dates accepted(Instant at) {
        return new Dates(submittedAt, at, closedAt, pauses, extension);
    }

    public Dates closed(Instant at) {
        return with(endOfPause(at)).closedAt(at);
    }

    public Dates paused(Pause pause) {
        List<Pause> longer = new ArrayList<>(pauses);
        longer.add(pause);
        return with(longer);
    }

    public Dates resumed(Instant at) {
        return with(endOfPause(at));
    }

    public Dates extended(Extension asked) {
        return new Dates(submittedAt, acceptedAt, closedAt, pauses, asked);
    }

    private List<Pause> endOfPause(Instant at) {
        return pauses.stream()
                .map(pause -> pause.isOver() ? pause : pause.endedAt(at))
                .toList();
    }

    private Dates with(List<Pause> changed) {
        return new Dates(submittedAt, acceptedAt, closedAt, changed, extension);
    }

    private Dates closedAt(Instant at) {
        return new Dates(submittedAt, acceptedAt, at, pauses, extension);
    }
}
