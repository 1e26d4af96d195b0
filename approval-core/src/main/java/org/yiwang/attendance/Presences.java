package org.yiwang.attendance;

import java.util.Map;

/** What was said of presences at this node, by account. */
public interface Presences {

    Map<String, Presence> all();

    /** In the caller's transaction. */
    void save(String accountId, Presence presence);
}
