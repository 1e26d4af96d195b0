package org.yiwang.infra.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.plan.NetworkState;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.plan.SampleAccounts;
import org.yiwang.infra.plan.StateFile;
import org.yiwang.infra.stack.ServerSettings;
import org.yiwang.infra.stack.folder.DataFolder;

/**
 * The sample network in containers: writes the secrets and sample accounts for {@code infra/compose/compose.yaml} into
 * a folder, and the state by which {@code demo}, {@code import} and {@code status} find the network there.
 *
 * <p>Running it again keeps existing secrets, because the databases use them.
 */
public final class ComposeNetwork {
    static final int NODES_FROM = 18_081;
    static final int DATABASES_FROM = 13_301;
    static final String BROKERS = "127.0.0.1:19091,127.0.0.1:19092,127.0.0.1:19093";
    static final String SEARCH = "http://127.0.0.1:19200";
    private static final String OWNER_ONLY = "rw-------";
    private static final String READABLE_IN_THE_CONTAINER = "rw-r--r--";

    private final Path folder;
    private final NetworkState state;

    private ComposeNetwork(Path folder, NetworkState state) {
        this.folder = folder;
        this.state = state;
    }

    /** Creates the folder, readable by its owner only. */
    public static ComposeNetwork prepare(Path folder) {
        Path data = DataFolder.at(folder).root();
        StateFile file = StateFile.in(data);
        NetworkState state =
                file.read().orElseGet(() -> fresh(NetworkPlan.sample())).withPorts(ports(NetworkPlan.sample()));
        ComposeNetwork network = new ComposeNetwork(data, state);
        file.write(state);
        network.writeAccounts();
        write(network.variables(), network.text(), OWNER_ONLY);
        return network;
    }

    /** The file of variables for {@code docker compose --env-file}. */
    public Path variables() {
        return folder.resolve("compose.env");
    }

    /** The password of all sample accounts. */
    public String password() {
        return state.password();
    }

    /** The address of each node for this machine, by its name. */
    public Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        state.plan()
                .nodes()
                .forEach(node -> addresses.put(
                        node.name(), "http://127.0.0.1:" + state.ports().get("node-" + node.code())));
        return addresses;
    }

    private static NetworkState fresh(NetworkPlan plan) {
        NetworkState secrets = NetworkState.fresh(plan, ServerSettings.none());
        Map<String, String> servers = new LinkedHashMap<>();
        servers.put("kafka.brokers", BROKERS);
        servers.put("elasticsearch.uris", SEARCH);
        List<NodePlan> nodes = plan.nodes();
        for (int at = 0; at < nodes.size(); at++) {
            String code = nodes.get(at).code();
            servers.put("mysql." + code + ".url", "jdbc:mysql://127.0.0.1:" + (DATABASES_FROM + at) + "/yiwang");
            servers.put("mysql." + code + ".username", "yiwang");
            servers.put(
                    "mysql." + code + ".password", secrets.databases().get(code).node());
        }
        return secrets.withSettings(new ServerSettings(servers));
    }

    private static Map<String, Integer> ports(NetworkPlan plan) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        plan.nodes().forEach(node -> ports.put("node-" + node.code(), NODES_FROM + ports.size()));
        return ports;
    }

    private String text() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("LINK_SECRET", state.linkSecret());
        variables.put("ACCOUNTS", accounts().toString());
        state.databases().forEach((code, passwords) -> {
            variables.put("DB_" + code, passwords.node());
            variables.put("DB_ROOT_" + code, passwords.root());
        });
        return variables.entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private void writeAccounts() {
        try {
            Files.createDirectories(accounts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        state.plan()
                .nodes()
                .forEach(node -> write(
                        accounts().resolve(node.code() + ".json"),
                        SampleAccounts.json(node, state.password()),
                        READABLE_IN_THE_CONTAINER));
    }

    private Path accounts() {
        return folder.resolve("accounts");
    }

    private static void write(Path file, String text, String permissions) {
        try {
            Files.writeString(file, text);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
