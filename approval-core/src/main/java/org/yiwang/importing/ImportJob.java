package org.yiwang.importing;

import java.time.Instant;
import java.util.List;

/**
 * An import and its progress. {@code total} rows were read, {@code done} of them processed, of those {@code accepted}
 * imported and {@code rejected} not; the first {@value #MAX_REJECTIONS} rejections are listed. {@code remarks} tell
 * how cells of imported rows were understood. {@code message} is the
 * reason of a failure.
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
        List<ImportRemark> remarks,
        String message) {

    /** The maximum number of listed rejections; all are counted. */
    public static final int MAX_REJECTIONS = 1000;

    /** The state of an import. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    public ImportJob {
        rejections = List.copyOf(rejections.subList(0, Math.min(rejections.size(), MAX_REJECTIONS)));
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    ImportJob failed(String why) {
        return new ImportJob(
                id, startedBy, startedAt, State.FAILED, total, done, accepted, rejected, rejections, remarks, why);
    }
}
