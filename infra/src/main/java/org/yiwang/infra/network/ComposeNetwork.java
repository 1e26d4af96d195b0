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
import org.yiwang.infra.node.NodeKeyMaking;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.plan.NetworkState;
import org.yiwang.infra.plan.NodeKeyFiles;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.plan.SampleAccounts;
import org.yiwang.infra.plan.StateFile;
import org.yiwang.infra.stack.ServerSettings;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.folder.Folders;

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

    /** Makes the keys of the nodes, for which their programs must have been built, and passes on the county's. */
    public void makeKeys() {
        List<NodeKeyFiles> nodes =
                state.plan().nodes().stream().map(node -> keys(node.code())).toList();
        NodeKeyMaking.make(nodes);
        nodes.forEach(node -> open(node.store()));
        write(variables(), text(), OWNER_ONLY);
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
        variables.put("ACCOUNTS", accounts().toString());
        variables.put("KEYS", stores().toString());
        variables.put("REGISTRATIONS", DataFolder.at(folder).registrations().toString());
        NodeKeyFiles county = keys(state.plan().county().code());
        if (county.areThere()) {
            variables.put("COUNTY_KEY", county.signingKey(county.code()));
        }
        state.keyPasswords().forEach((code, password) -> variables.put("KEYS_" + code, password));
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

    private NodeKeyFiles keys(String code) {
        return new NodeKeyFiles(
                code,
                stores().resolve(code).resolve("keys.p12"),
                state.keyPasswords().get(code),
                DataFolder.at(folder).registrations());
    }

    /** Only its owner looks into it, so what lies in it may be open to the users of the containers. */
    private Path stores() {
        return Folders.create(folder.resolve("keys"), "rwx------");
    }

    private static void open(Path store) {
        try {
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString(READABLE_IN_THE_CONTAINER));
            Files.setPosixFilePermissions(store.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
