package org.yiwang.infra.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.Account;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Signs in as the operator of a node. */
final class OperatorOf {
    private OperatorOf() {}

    static NodeClient node(Network network, NodeProcess node) {
        String operator =
                node.plan().withDuty("OPERATOR").map(Account::username).orElse("operator");
        return network.signIn(node.code(), operator);
    }

    /** The node with that code, or all nodes if it is empty. */
    static List<NodeProcess> chosen(Network network, @Nullable String code, CommandSpec spec) {
        if (code == null) {
            return network.nodes();
        }
        List<NodeProcess> chosen = network.nodes().stream()
                .filter(node -> node.code().equals(code))
                .toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "No node " + code + " in this network. `./yiwang status` lists the codes.");
        }
        return chosen;
    }
}
