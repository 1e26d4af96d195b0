package org.yiwang.infra.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.ApiFailure;
import org.yiwang.infra.node.NodeProcess;
import tools.jackson.databind.JsonNode;

/** The present state of a network. */
record NetworkStatus(String network, boolean allUp, List<NodeStatus> nodes, List<ServerStatus> servers) {
    private static final long UNKNOWN = -1;

    /**
     * One node. Figures are -1 if the node does not answer.
     *
     * @param capturePending changes committed here and not sent yet
     * @param inboundLag records that wait in the node's inbox
     * @param inboundSeconds the age of the oldest of them
     * @param diskFreeBytes free space on the fullest of its disks
     */
    record NodeStatus(
            String code,
            String name,
            String level,
            String address,
            boolean up,
            long casesHeld,
            long casesKnown,
            long capturePending,
            long inboundLag,
            long setAside,
            long inboundSeconds,
            long quarantined,
            long diskFreeBytes,
            List<Link> links,
            List<Remark> remarks,
            String problem) {}

    /**
     * The lag from one node to another; {@code compared} is the result of their last comparison, null if the one does
     * not compare itself with the other.
     */
    record Link(String to, String toName, long pending, long seconds, double perSecond, @Nullable Compared compared) {}

    /** A comparison of two nodes: its time, the number of cases, the number left different, whether it finished. */
    record Compared(Instant at, long cases, long different, boolean finished) {}

    /** A node's warnings for its operator, in the words of its pages. */
    record Remark(String weight, String text) {}

    record ServerStatus(String name, boolean up) {}

    static NetworkStatus of(Network network) {
        List<NodeStatus> nodes = network.nodes().parallelStream()
                .map(node -> node(network, node))
                .toList();
        List<ServerStatus> servers = network.stack().servers().parallelStream()
                .map(server -> new ServerStatus(server.name(), server.running()))
                .toList();
        boolean allUp =
                nodes.stream().allMatch(NodeStatus::up) && servers.stream().allMatch(ServerStatus::up);
        return new NetworkStatus(network.plan().name(), allUp, nodes, servers);
    }

    private static NodeStatus node(Network network, NodeProcess node) {
        if (!node.ready()) {
            return unknown(node, false, "does not answer; read its log: " + node.log());
        }
        try {
            return known(node, sync(network, node));
        } catch (ApiFailure e) {
            return unknown(node, true, String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode sync(Network network, NodeProcess node) {
        return OperatorOf.node(network, node).get("/api/v1/sync/status");
    }

    private static NodeStatus known(NodeProcess node, JsonNode sync) {
        JsonNode report = sync.path("links");
        return new NodeStatus(
                node.code(),
                node.plan().name(),
                node.plan().level().name().toLowerCase(Locale.ROOT),
                node.address().toString(),
                true,
                sync.path("casesHeld").asLong(UNKNOWN),
                sync.path("casesKnown").asLong(UNKNOWN),
                sync.path("capture").path("pending").asLong(UNKNOWN),
                sync.path("inbound").path("lag").asLong(UNKNOWN),
                sync.path("setAside").asLong(UNKNOWN),
                report.path("inbox").path("waitingSeconds").asLong(UNKNOWN),
                sync.path("quarantined").asLong(UNKNOWN),
                leastFree(report),
                links(report),
                remarks(report),
                "");
    }

    private static List<Link> links(JsonNode report) {
        return report.path("neighbours")
                .valueStream()
                .map(link -> new Link(
                        link.path("code").asString(""),
                        link.path("name").asString(link.path("code").asString("")),
                        link.path("waiting").asLong(UNKNOWN),
                        link.path("waitingSeconds").asLong(UNKNOWN),
                        link.path("sentPerSecond").asDouble(0),
                        compared(link.path("compared"))))
                .toList();
    }

    private static long leastFree(JsonNode report) {
        return report.path("disks")
                .valueStream()
                .mapToLong(disk -> disk.path("free").asLong())
                .min()
                .orElse(UNKNOWN);
    }

    private static @Nullable Compared compared(JsonNode last) {
        return !last.isObject()
                ? null
                : new Compared(
                        Instant.parse(last.path("at").asString()),
                        last.path("cases").asLong(),
                        last.path("different").asLong(),
                        last.path("finished").asBoolean());
    }

    private static List<Remark> remarks(JsonNode report) {
        return report.path("remarks")
                .valueStream()
                .map(remark -> new Remark(
                        remark.path("weight").asString("").toLowerCase(Locale.ROOT),
                        remark.path("text").asString("")))
                .toList();
    }

    private static NodeStatus unknown(NodeProcess node, boolean up, String problem) {
        return new NodeStatus(
                node.code(),
                node.plan().name(),
                node.plan().level().name().toLowerCase(Locale.ROOT),
                node.address().toString(),
                up,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                List.of(),
                List.of(),
                problem);
    }
}
