package org.yiwang.catalogue;

import java.time.Instant;

/**
 * Which version of an item this is: counted from 1, in force from {@code effectiveAt}, the same instant on every node.
 * {@code note} says why it was published or withdrawn.
 */
public record Edition(int version, Instant effectiveAt, ItemState state, String note) {

    /** What is not published yet. */
    public static final Edition DRAFT = new Edition(0, Instant.EPOCH, ItemState.DRAFT, "");
}
