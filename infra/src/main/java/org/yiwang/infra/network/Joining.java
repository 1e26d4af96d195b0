package org.yiwang.infra.network;

import java.util.Locale;
import org.yiwang.infra.node.ApiFailure;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.plan.NetworkPorts;
import org.yiwang.infra.plan.NetworkState;
import org.yiwang.infra.plan.NodeLives.Unfinished;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.plan.PeerAccounts;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.ServerSettings;
import org.yiwang.infra.stack.folder.FolderLock;
import tools.jackson.databind.JsonNode;

/**
 * Adds a node to a running network. After an interruption, running it again continues with the same node, its folder
 * and its database.
 */
public final class Joining {
    private static final int NOT_FOUND = 404;
    private static final int TOWNSHIP_DIGITS = 9;

    private final Network network;
    private final NodeProcess node;

    private Joining(Network network, String code) {
        this.network = network;
        this.node = network.node(code);
    }

    /**
     * Plans the node, and starts it with its database.
     *
     * @throws LaunchFailure if the code is not of a division without a node, or the network cannot be joined
     */
    public static Joining begin(Network before, String code, ServerSettings settings, Progress progress) {
        try (FolderLock alone = before.data().lock()) {
            RunningCounty.require(before);
            Network grown = before.change(state -> with(state.withSettings(settings), code, before));
            new NodeStart(grown, progress).run(code);
            return new Joining(grown, code);
        }
    }

    /** Waits until the node has its share of the network's data. */
    public LoadReport await(Progress progress) {
        String county = network.plan().county().code();
        LoadReport arrived = new Arrival(network, node, progress).await(now -> now.hasAllFrom(county));
        network.change(state -> state.with(state.lives().finished(node.code())));
        return arrived;
    }

    /** The network including the node. */
    public Network network() {
        return network;
    }

    public NodeProcess node() {
        return node;
    }

    private static NetworkState with(NetworkState state, String code, Network network) {
        if (state.lives().is(code, Unfinished.JOINING)) {
            return state;
        }
        NetworkState grown = state.withNode(planned(code, network));
        return grown.withPorts(NetworkPorts.more(grown));
    }

    private static NodePlan planned(String code, Network network) {
        network.plan().find(code).ifPresent(node -> {
            throw new LaunchFailure(node.name() + " is in the network already, at "
                    + network.node(code).address() + ". `./yiwang status` shows its state, `./yiwang up` starts it.");
        });
        JsonNode division = division(code, network);
        String name = division.path("name").asString(code);
        Level level = Level.valueOf(division.path("level").asString("").toUpperCase(Locale.ROOT));
        String township = code.substring(0, TOWNSHIP_DIGITS) + "000";
        if (level == Level.COMMUNITY && network.plan().find(township).isEmpty()) {
            throw new LaunchFailure(
                    name + " is in a township without a node, and its cases go up through that node. First run"
                            + " `./yiwang join " + township + "`.");
        }
        return new NodePlan(code, name, level, new PeerAccounts(peer(level, network.plan()), code).all());
    }

    private static JsonNode division(String code, Network network) {
        try {
            return network.county().client().get("/api/v1/divisions/" + code);
        } catch (ApiFailure refused) {
            if (refused.status() != NOT_FOUND) {
                throw refused;
            }
            throw new LaunchFailure(
                    code + " is no division of " + network.plan().county().name() + ". Its townships and communities"
                            + " are in approval-core/src/main/resources/division; append 000 to a township's code.",
                    refused);
        }
    }

    /** The node whose posts the new node's people get. */
    private static NodePlan peer(Level level, NetworkPlan plan) {
        return plan.nodes().stream()
                .filter(node -> node.level() == level)
                .findFirst()
                .orElseGet(() -> peer(level, NetworkPlan.sample()));
    }
}
