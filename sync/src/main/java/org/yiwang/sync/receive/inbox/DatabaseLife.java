package org.yiwang.sync.receive.inbox;

/** Records whether this database has read the inbox from its beginning. */
public interface DatabaseLife {

    boolean isInboxRewound();

    void inboxRewound();
}
