package org.yiwang.worklist.persistence;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list that is read by one range of one key, in the list's order and as far as its pages go. {@code state} and
 * {@code claim} narrow it to one range of that key; nothing narrows nothing.
 */
record Branch(ListKey key, @Nullable String state, @Nullable Claim claim) {

    /** Of {@code assignee}, or where that is nothing of nobody yet; at any post, or at one. */
    record Claim(@Nullable String assignee, @Nullable String post) {}

    static Branch of(ListKey key) {
        return new Branch(key, null, null);
    }

    boolean isOpen() {
        return key.isOpen();
    }
}
