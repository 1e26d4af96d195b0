package org.yiwang.sync.catchup.joining;

import java.time.Instant;
import org.yiwang.division.DivisionCode;

/**
 * Progress of an initial load that this node sends: the current phase, the last application sent, and the number of
 * records sent.
 */
public record InitialLoad(
        DivisionCode node, String incarnation, Phase phase, String afterNo, long sent, Instant startedAt) {

    /** The order of a load: an application is of little use before its item is known. */
    public enum Phase {
        REFERENCE_DATA,
        /** Applications submitted at the node or below it. */
        APPLICATIONS,
        /** Applications submitted elsewhere that the node holds. */
        HELD,
        DONE
    }

    static InitialLoad starting(DivisionCode node, String incarnation, Instant at) {
        return new InitialLoad(node, incarnation, Phase.REFERENCE_DATA, "", 0, at);
    }

    InitialLoad at(Phase next, String lastNo, long more) {
        return new InitialLoad(node, incarnation, next, lastNo, sent + more, startedAt);
    }
}
