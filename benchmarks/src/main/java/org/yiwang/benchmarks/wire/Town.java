package org.yiwang.benchmarks.wire;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.yiwang.division.DivisionCode;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.Account;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.plan.NetworkOptions;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import tools.jackson.databind.JsonNode;

/** The network to measure: a county, a working community, and one that joins later, as real processes. */
final class Town implements AutoCloseable {

    static final DivisionCode COUNTY = new DivisionCode("330327000000");
    static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    static final DivisionCode NEWCOMER = new DivisionCode("330327107008");
    /** A township that does not run; records for it lie in its inbox. */
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    /** The destinations of the community's records. */
    static final String ABOVE = COUNTY + "," + TOWNSHIP;

    private static final String OPERATOR = "bench-operator";

    private final Network network;
    private final SendersKeys keys;
    private final CountyLine line = new CountyLine();

    Town(Path folder) {
        Account administrator =
                new Account("bench-admin", "郑建平", "STAFF", List.of(), List.of("ADMINISTRATOR"), null, null);
        Account operator = new Account(OPERATOR, "方志明", "STAFF", List.of(), List.of("OPERATOR"), null, null);
        network = Network.open(NetworkOptions.sample(folder)
                .with(line)
                .with(new NetworkPlan(
                        "bench sync",
                        List.of(
                                new NodePlan(COUNTY.value(), "苍南县", Level.COUNTY, List.of(administrator)),
                                new NodePlan(COMMUNITY.value(), "上街居委会", Level.COMMUNITY, List.of(operator)),
                                new NodePlan(NEWCOMER.value(), "金城社区", Level.COMMUNITY, List.of())))));
        keys = new SendersKeys(node(COUNTY).keys().registrations(), folder.resolve("senders"));
        network.nodes().forEach(node -> keys.add(node.keys()));
        keys.of(TOWNSHIP);
    }

    /** Starts the broker, the county with a work calendar, and the community, without the search server. */
    void start(Path sample) {
        network.stack().broker().start();
        start(COUNTY);
        network.countyImport().run(List.of(sample.resolve("calendar-workdays.csv")), Progress.silent());
        start(COMMUNITY);
    }

    /** Starts a node with its database server. */
    void start(DivisionCode code) {
        network.stack().database(code.value()).start();
        node(code).start();
    }

    NodeProcess node(DivisionCode code) {
        return network.node(code.value());
    }

    /** Makes the community compare itself with the nodes above it, and returns the report. */
    JsonNode reconcile(DivisionCode code) {
        return network.signIn(code.value(), OPERATOR).post("/api/v1/sync/reconciliations", List.of());
    }

    /** The line between the county and Kafka. */
    CountyLine line() {
        return line;
    }

    /** Stops the broker, and with it both lines. */
    void stopBroker() {
        network.stack().broker().stop();
    }

    void startBroker() {
        network.stack().broker().start();
    }

    /** The keys by which the benchmark sends in the name of nodes. */
    SendersKeys sendersKeys() {
        return keys;
    }

    Map<String, Object> kafkaClient() {
        return network.stack().broker().superuser();
    }

    DatabaseAccess access(DivisionCode code) {
        return network.stack().database(code.value()).access();
    }

    NodeDatabase database(DivisionCode code) throws SQLException {
        return NodeDatabase.open(access(code));
    }

    @Override
    public void close() {
        network.delete(Progress.silent());
        line.close();
    }
}
