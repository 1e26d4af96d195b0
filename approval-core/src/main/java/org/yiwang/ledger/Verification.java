package org.yiwang.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * The finding of a verification of a node's ledger.
 *
 * @param chain the name of the chain; empty while nothing is linked
 * @param links how many links it has
 * @param unlinked entries that wait for their link for longer than they should
 * @param fault the first fault; null when all is as it was written
 */
public record Verification(DivisionCode node, String chain, long links, int unlinked, @Nullable Fault fault) {

    /** The kinds of faults. */
    public enum Kind {
        /** An entry is not as it was when it was linked, or stands at another place. */
        CHANGED,
        /** An entry or its link is missing. */
        REMOVED,
        /** The chain ends before a link that was sealed. */
        CUT,
        /** The chain up to a link is not as it was when it was sealed. */
        RESEALED,
        /** A seal that the node's keys did not make. */
        FORGED
    }

    /**
     * The first thing that is wrong.
     *
     * @param link the number of the link
     * @param entry the id of its entry; null when nobody knows it
     * @param at the time of the entry, or of the seal that tells
     */
    public record Fault(Kind kind, long link, @Nullable Long entry, @Nullable Instant at) {}
}
