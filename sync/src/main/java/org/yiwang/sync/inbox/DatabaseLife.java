package org.yiwang.sync.inbox;

/** Whether this very database has had the inbox read from its beginning. */
public interface DatabaseLife {

    boolean isInboxRewound();

    void inboxRewound();
}
