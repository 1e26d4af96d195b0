package org.yiwang.importing;

import java.time.Instant;
import java.util.List;

/**
 * An import and how far it has come. {@code total} rows were read, {@code done} of them dealt with, of those
 * {@code accepted} imported and {@code rejected} not; the first {@value #MAX_REJECTIONS} rejections are listed.
 * {@code message} says why a failed one ended.
 */
public record ImportJob(
        String id,
        String startedBy,
        Instant startedAt,
        State state,
        int total,
        int done,
        int accepted,
        int rejected,
        List<Rejection> rejections,
        String message) {

    /** How many rejections are listed at the most; all are counted. */
    public static final int MAX_REJECTIONS = 1000;

    /** Whether it still runs. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    public ImportJob {
        rejections = List.copyOf(rejections.subList(0, Math.min(rejections.size(), MAX_REJECTIONS)));
    }

    ImportJob failed(String why) {
        return new ImportJob(id, startedBy, startedAt, State.FAILED, total, done, accepted, rejected, rejections, why);
    }
}
