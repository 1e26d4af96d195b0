package org.yiwang.infra.stack.elasticsearch;

import java.util.Optional;
import org.yiwang.infra.stack.server.StackServer;

/** The search server of the county. */
public interface Search extends StackServer {
    /** Addresses for clients: {@code https://host:port}, several separated by commas. */
    String uris();

    /** The credentials that it asks for; empty if nobody told the launcher any. */
    default Optional<SearchAccess> access() {
        return Optional.empty();
    }
}
