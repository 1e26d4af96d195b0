package org.yiwang.infra.cli.print;

import java.util.List;
import java.util.stream.Collectors;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.Account;

/** Prints the address of each node and its accounts. */
public final class NetworkTable {
    private NetworkTable() {}

    public static Table of(Network network) {
        return of(network.nodes());
    }

    public static Table of(List<NodeProcess> nodes) {
        Table table = new Table("NODE", "CODE", "ADDRESS", "ACCOUNT", "WHO");
        for (NodeProcess node : nodes) {
            String name = node.plan().name();
            String code = node.code();
            String address = node.address().toString();
            for (Account account : node.plan().accounts()) {
                table.row(name, code, address, account.username(), who(account));
                name = "";
                code = "";
                address = "";
            }
        }
        return table;
    }

    private static String who(Account account) {
        String posts = account.posts().stream().limit(2).collect(Collectors.joining("、"));
        return account.displayName() + " " + (posts.isEmpty() ? "申请人" : posts) + departments(account);
    }

    private static String departments(Account account) {
        return account.departments() == null ? "" : "（" + String.join("、", account.departments()) + "）";
    }
}
