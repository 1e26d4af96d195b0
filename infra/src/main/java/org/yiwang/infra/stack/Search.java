package org.yiwang.infra.stack;

/** The search server of the county. */
public interface Search extends StackServer {
    /** Addresses for clients: {@code http://host:port}, several separated by commas. */
    String uris();
}
