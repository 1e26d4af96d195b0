package org.yiwang.infra.plan;

import java.util.HashMap;
import java.util.Map;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.ServerSettings;
import org.yiwang.infra.stack.mariadb.MariaDbServer;
import org.yiwang.infra.stack.server.Secrets;

/**
 * The state of a network between two commands. Contains passwords, so its file is readable by the caller only.
 *
 * @param ports by process
 * @param databases passwords of the embedded database servers, by node
 * @param password of all sample accounts
 * @param keyPasswords passwords of the key stores, by node
 * @param imported whether the catalogue and calendar have been imported
 * @param lives the history of the nodes; absent from the file until a node joins or loses its database
 */
public record NetworkState(
        NetworkPlan plan,
        Map<String, String> settings,
        Map<String, Integer> ports,
        Map<String, MariaDbServer.Passwords> databases,
        String password,
        Map<String, String> keyPasswords,
        boolean imported,
        NodeLives lives) {
    private static final int SECRET_LENGTH = 40;

    public NetworkState {
        lives = lives == null ? NodeLives.NEW : lives;
    }

    public static NetworkState fresh(NetworkPlan plan, ServerSettings settings) {
        Map<String, MariaDbServer.Passwords> databases = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        plan.nodes().forEach(node -> {
            databases.put(node.code(), MariaDbServer.Passwords.random());
            keys.put(node.code(), Secrets.word(SECRET_LENGTH));
        });
        String readable = Secrets.word(4) + "-" + Secrets.word(4) + "-" + Secrets.word(4);
        return new NetworkState(plan, settings.values(), Map.of(), databases, readable, keys, false, NodeLives.NEW);
    }

    public ServerSettings serverSettings() {
        return new ServerSettings(settings);
    }

    public NetworkState withSettings(ServerSettings more) {
        ServerSettings both = serverSettings().overriddenBy(more);
        if (both.kafkaServers() != serverSettings().kafkaServers()) {
            throw new LaunchFailure(
                    "This network was made with " + serverSettings().kafkaServers()
                            + " Kafka brokers, and their number cannot change. Leave out "
                            + ServerSettings.label("kafka.servers")
                            + ", or delete it with `./yiwang reset` first.");
        }
        return new NetworkState(plan, both.values(), ports, databases, password, keyPasswords, imported, lives);
    }

    public NetworkState withPorts(Map<String, Integer> assigned) {
        return new NetworkState(plan, settings, assigned, databases, password, keyPasswords, imported, lives);
    }

    public NetworkState whenImported() {
        return new NetworkState(plan, settings, ports, databases, password, keyPasswords, true, lives);
    }

    /** The state with one more node, which has to join. */
    public NetworkState withNode(NodePlan node) {
        Map<String, MariaDbServer.Passwords> more = new HashMap<>(databases);
        more.put(node.code(), MariaDbServer.Passwords.random());
        Map<String, String> keys = new HashMap<>(keyPasswords);
        keys.put(node.code(), Secrets.word(SECRET_LENGTH));
        return new NetworkState(
                plan.with(node), settings, ports, more, password, keys, imported, lives.joining(node.code()));
    }

    public NetworkState with(NodeLives changed) {
        return new NetworkState(plan, settings, ports, databases, password, keyPasswords, imported, changed);
    }

    /** Without its secrets. */
    @Override
    public String toString() {
        return "NetworkState[" + plan.name() + ", " + ports + "]";
    }
}
