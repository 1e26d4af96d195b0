package org.yiwang.attendance;

import java.util.Map;

/** The presences set at this node, by account. */
public interface Presences {

    Map<String, Presence> all();

    /** Stores a presence, in the caller's transaction. */
    void save(String accountId, Presence presence);
}
