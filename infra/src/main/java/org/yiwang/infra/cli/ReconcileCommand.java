package org.yiwang.infra.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.print.Table;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.Account;
import org.yiwang.infra.plan.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Compares the replicas of each case. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = {
            "Compares each node with those above it, range by range. The node with the newer version",
            "of a case resends it; the output lists the cases that this cannot repair.",
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all replicas are equal", "1:some replicas still differ", "3:no network runs"})
final class ReconcileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--node", paramLabel = "CODE", description = "Only this node with those above it.")
    private @Nullable String code;

    @Override
    public Integer call() {
        Network network = data.running();
        Table table = new Table("NODE", "WITH", "CASES", "BYTES", "DIFFERED", "REPAIRED", "UNDER WAY", "SECONDS");
        List<String> remarks = new ArrayList<>();
        for (NodeProcess node : nodes(network)) {
            add(node, compare(network, node), table, remarks);
        }
        spec.commandLine().getOut().println(table);
        remarks.forEach(line -> spec.commandLine().getOut().println(line));
        return remarks.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<NodeProcess> nodes(Network network) {
        return code == null
                ? network.nodes().stream()
                        .filter(node -> node.plan().level() != Level.COUNTY)
                        .toList()
                : List.of(network.node(code));
    }

    private static JsonNode compare(Network network, NodeProcess node) {
        String operator =
                node.plan().withDuty("OPERATOR").map(Account::username).orElse("operator");
        return network.signIn(node.code(), operator).post("/api/v1/sync/reconciliations", List.of());
    }

    private static void add(NodeProcess node, JsonNode report, Table table, List<String> remarks) {
        String name = node.plan().name();
        report.path("pairs").valueStream().forEach(pair -> {
            String with = pair.path("name").asString("");
            table.row(
                    name,
                    with,
                    pair.path("compared").asLong(),
                    pair.path("bytes").asLong(),
                    pair.path("differed").asLong(),
                    pair.path("repaired").asLong(),
                    pair.path("underWay").asLong(),
                    report.path("millis").asLong() / 1000.0);
            remark(name + " and " + with, pair, remarks);
        });
        if (!report.path("strays").isEmpty()) {
            remarks.add(name + " has cases that it must not have: " + list(report.path("strays")));
        }
    }

    private static void remark(String who, JsonNode pair, List<String> remarks) {
        if (!pair.path("trouble").asString("").isEmpty()) {
            remarks.add(who + " were not compared: " + pair.path("trouble").asString());
        }
        if (!pair.path("conflicts").isEmpty()) {
            remarks.add(who + " differ in the same version of " + list(pair.path("conflicts")));
        }
        if (pair.path("underWay").asLong() > 0) {
            remarks.add(who + ": " + pair.path("underWay").asLong()
                    + " cases are under way, or wait for the node that wrote them to compare; run this again.");
        }
    }

    private static String list(JsonNode numbers) {
        return numbers.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }
}
