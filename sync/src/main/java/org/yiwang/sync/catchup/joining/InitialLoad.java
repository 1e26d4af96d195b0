package org.yiwang.sync.catchup.joining;

import java.time.Instant;
import org.yiwang.division.DivisionCode;

/** How far the initial load for a node has come: what is next, the last application looked at, how many records went. */
public record InitialLoad(
        DivisionCode node, String incarnation, Phase phase, String afterNo, long sent, Instant startedAt) {

    /** What is told in which order: an application is of little use before its item is known. */
    public enum Phase {
        REFERENCE_DATA,
        /** Those submitted at the node or below it. */
        APPLICATIONS,
        /** Those submitted elsewhere that the node holds. */
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
