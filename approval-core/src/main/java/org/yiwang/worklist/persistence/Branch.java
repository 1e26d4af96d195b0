package org.yiwang.worklist.persistence;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list that one range of one index yields, in the list's order and as far as its pages go. {@code state},
 * {@code claim} and {@code departments} narrow the range; null does not.
 */
record Branch(ListKey key, @Nullable String state, @Nullable Claim claim, @Nullable String departments) {

    /** The claim of {@code assignee}, or, if null, of nobody yet; at any post, or at one. */
    record Claim(@Nullable String assignee, @Nullable String post) {}

    static Branch of(ListKey key) {
        return new Branch(key, null, null, null);
    }

    boolean isOpen() {
        return key.isOpen();
    }
}
