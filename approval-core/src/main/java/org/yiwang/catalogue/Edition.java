package org.yiwang.catalogue;

import java.time.Instant;

/**
 * The version of an item: counted from 1, in force from {@code effectiveAt}, the same instant on every node.
 * {@code note} says why it was published or withdrawn.
 */
public record Edition(int version, Instant effectiveAt, ItemState state, String note) {

    /** The edition of an unpublished draft. */
    public static final Edition DRAFT = new Edition(0, Instant.EPOCH, ItemState.DRAFT, "");
}
