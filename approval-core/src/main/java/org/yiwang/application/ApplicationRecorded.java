package org.yiwang.application;

/**
 * An application was stored at this node. Raised inside the transaction that stores it, so that whoever must follow it
 * (outbox, index queue) writes in the same commit.
 */
public record ApplicationRecorded(Application application, Source source) {

    /** Whether the change was made here or arrived from another node. */
    public enum Source {
        HERE,
        ELSEWHERE
    }
}
