package org.yiwang.infra.stack.elasticsearch;

import org.yiwang.infra.stack.server.StackServer;

/** The search server of the county. */
public interface Search extends StackServer {
    /** Addresses for clients: {@code http://host:port}, several separated by commas. */
    String uris();
}
