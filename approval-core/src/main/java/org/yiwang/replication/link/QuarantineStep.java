package org.yiwang.replication.link;

import java.time.Instant;

/** What was done about a record: when, by whom (the node itself when nobody), what, and what was said to it. */
public record QuarantineStep(Instant at, String actor, What what, String note) {

    /** What can be done about a record. */
    public enum What {
        /** Its content was looked at whole. */
        OPENED,
        /** Its content was changed. */
        EDITED,
        /** It was taken. */
        REPLAYED,
        /** It could not be taken again either. */
        REPLAY_FAILED,
        /** It was given up. */
        DISCARDED
    }
}
