package org.yiwang.application;

import org.yiwang.division.DivisionCode;

/**
 * Custody was taken from {@code from}, which was not heard from any more, by {@code by}, a node above it, with the change
 * that made {@code version}. What {@code from} wrote from that version on belongs to another history. {@code to} acts in
 * its place, and is {@code from} itself once it was given its steps back.
 */
public record CallIn(DivisionCode from, DivisionCode by, DivisionCode to, long version) {

    CallIn actedOnBy(DivisionCode node) {
        return new CallIn(from, by, node, version);
    }

    /** Whether both tell of the same recall, whoever acts after it. */
    public boolean isSame(CallIn other) {
        return from.equals(other.from) && by.equals(other.by) && version == other.version;
    }
}
