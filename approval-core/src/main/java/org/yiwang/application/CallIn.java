package org.yiwang.application;

import org.yiwang.division.DivisionCode;

/**
 * A call-in: {@code by}, a node above, took custody from the silent node {@code from} with the change that made
 * {@code version}. Whatever {@code from} wrote from that version on belongs to another history. {@code to} acts in its
 * place, and is {@code from} itself once its steps were given back.
 */
public record CallIn(DivisionCode from, DivisionCode by, DivisionCode to, long version) {

    CallIn actedOnBy(DivisionCode node) {
        return new CallIn(from, by, node, version);
    }

    /** Whether both are the same call-in, regardless of the node that acts after it. */
    public boolean isSame(CallIn other) {
        return from.equals(other.from) && by.equals(other.by) && version == other.version;
    }
}
