package org.yiwang.infra.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.certificate.CertificateAuthority;
import org.yiwang.infra.stack.elasticsearch.Search;
import org.yiwang.infra.stack.kafka.Broker;
import org.yiwang.infra.stack.mariadb.Database;
import org.yiwang.infra.stack.server.StackServer;

/** The servers of one network: a database for each node, a broker and a search server. */
public final class Stack {
    private final Map<String, Database> databases;
    private final Broker broker;
    private final Search search;
    private final CertificateAuthority authority;

    public Stack(Map<String, Database> databases, Broker broker, Search search, CertificateAuthority authority) {
        this.databases = new LinkedHashMap<>(databases);
        this.broker = broker;
        this.search = search;
        this.authority = authority;
    }

    /** The database server of the node with that code. */
    public Database database(String node) {
        Database database = databases.get(node);
        if (database == null) {
            throw new LaunchFailure("No node " + node + " in this network; there are " + databases.keySet() + ".");
        }
        return database;
    }

    public Broker broker() {
        return broker;
    }

    public Search search() {
        return search;
    }

    /** The authority that the certificates of servers and nodes come from. */
    public CertificateAuthority authority() {
        return authority;
    }

    /** All of them, the slowest to start first. */
    public List<StackServer> servers() {
        List<StackServer> all = new ArrayList<>(List.of(search, broker));
        all.addAll(databases.values());
        return all;
    }
}
