package org.yiwang.replication.link;

import java.time.Instant;

/** An entry of a record's log: time, actor (the node itself when null), action and note. */
public record QuarantineStep(Instant at, String actor, What what, String note) {

    /** The actions on a record. */
    public enum What {
        /** Its content was opened unmasked. */
        OPENED,
        /** Its content was changed. */
        EDITED,
        /** Its replay stored it. */
        REPLAYED,
        /** Its replay failed. */
        REPLAY_FAILED,
        /** It was discarded. */
        DISCARDED
    }
}
