package org.yiwang.system.faults.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.People.SHANGJIE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.plan.Account;
import org.yiwang.infra.plan.NetworkOptions;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.stack.ServerSettings;
import org.yiwang.infra.stack.kafka.KafkaCluster;
import org.yiwang.system.RunningNetwork.Started;

/**
 * A county with two townships and a community each, every node with its own database server, on three brokers, and with
 * a link that can fail in front of everything. The decision on D005 is delegated to one of the townships.
 */
public final class FaultNetwork implements AutoCloseable {
    public static final String JINXIANG = "330327107000";
    static final String JINCHENG = "330327107008";
    public static final List<String> NODES = List.of(COUNTY, LINGXI, JINXIANG, SHANGJIE, JINCHENG);
    static final List<String> COMMUNITIES = List.of(SHANGJIE, JINCHENG);
    /** The items that people apply for at its communities. */
    public static final List<String> ITEMS = List.of("D005", "D013", "E012", "C014");

    static final int BROKERS = 3;

    private final Started started;
    private final Links links;

    private FaultNetwork(Started started, Links links) {
        this.started = started;
        this.links = links;
    }

    /** Starts a new network in that folder; {@code inFront} is the front of the class paths, by node. */
    public static FaultNetwork start(Path folder, Map<String, List<Path>> inFront) {
        Network.find(folder).ifPresent(leftOver -> leftOver.delete(Progress.silent()));
        Links links = new Links(NODES, BROKERS, inFront);
        NetworkOptions options = NetworkOptions.sample(folder)
                .with(plan())
                .with(new ServerSettings(Map.of("kafka.servers", Integer.toString(BROKERS))))
                .with(links);
        FaultNetwork network = new FaultNetwork(Started.start(options), links);
        network.delegateToOneTownship();
        return network;
    }

    private static NetworkPlan plan() {
        List<NodePlan> nodes = NetworkPlan.sample().nodes().stream()
                .filter(node -> NODES.contains(node.code()))
                .toList();
        return new NetworkPlan("faults", nodes);
    }

    public Network network() {
        return started.network();
    }

    public Links links() {
        return links;
    }

    public KafkaCluster kafka() {
        return (KafkaCluster) network().stack().broker();
    }

    /** The accounts of that node. */
    public List<Account> accounts(String node) {
        return network().node(node).plan().accounts();
    }

    private void delegateToOneTownship() {
        COMMUNITIES.forEach(this::awaitItems);
        NodeClient administrator = network().signIn(COUNTY, "county-admin");
        Map<String, String> delegation =
                Map.of("itemCode", "D005", "what", "DECIDE", "to", LINGXI, "post", "乡镇业务审核员", "reason", "方便群众就近办理");
        String id =
                administrator.post("/api/v1/delegations", delegation).path("id").asString();
        NodeClient community = network().signIn(SHANGJIE, "operator");
        eventually("the community knows of the delegation", () -> assertThat(
                        community.get("/api/v1/delegations/" + id).size())
                .isEqualTo(1));
    }

    private void awaitItems(String community) {
        NodeClient anybody = network().signIn(community, "operator");
        ITEMS.forEach(item -> eventually("the item " + item + " is offered at " + community, () -> assertThat(
                        anybody.get("/api/v1/items/" + item).path("code").asString())
                .isEqualTo(item)));
    }

    @Override
    public void close() {
        links.healAll();
        started.close();
        links.close();
    }
}
