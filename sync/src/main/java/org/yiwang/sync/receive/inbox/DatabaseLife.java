package org.yiwang.sync.receive.inbox;

/** Whether this very database has had the inbox read from its beginning. */
public interface DatabaseLife {

    boolean isInboxRewound();

    void inboxRewound();
}
