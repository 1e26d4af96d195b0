package org.yiwang.infra.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yiwang.infra.stack.PortPlan;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.kafka.KafkaCluster;

/** Decides the ports of all processes of a network; a running process keeps its port. */
public final class NetworkPorts {
    private NetworkPorts() {}

    public static Map<String, Integer> decide(NetworkState state, DataFolder data) {
        PortPlan plan = new PortPlan(state.serverSettings(), state.ports());
        Map<String, Integer> ports = new TreeMap<>();
        for (String name : names(state)) {
            Integer kept = state.ports().get(name);
            boolean runs = kept != null && data.process(processOf(name)).running();
            ports.put(name, runs ? kept : plan.assign(name));
        }
        return ports;
    }

    /**
     * As {@link #decide} for a single addition: only a process without a port gets one, and no range is counted anew.
     */
    public static Map<String, Integer> more(NetworkState state) {
        PortPlan plan = new PortPlan(state.serverSettings().without("ports.from"), Map.of());
        Map<String, Integer> ports = new TreeMap<>(state.ports());
        names(state).forEach(name -> ports.computeIfAbsent(name, plan::assign));
        return ports;
    }

    /** In the order in which {@code --ports-from} counts: nodes first, so that their addresses are easy to remember. */
    private static List<String> names(NetworkState state) {
        List<String> names = new ArrayList<>();
        state.plan().nodes().forEach(node -> names.add("node-" + node.code()));
        if (state.serverSettings().get("elasticsearch.uris").isEmpty()) {
            names.addAll(List.of("elasticsearch", "elasticsearch-transport"));
        }
        if (state.serverSettings().get("kafka.brokers").isEmpty()) {
            names.addAll(KafkaCluster.portNames(state.serverSettings().kafkaServers()));
        }
        state.plan().nodes().stream()
                .map(NodePlan::code)
                .filter(code ->
                        state.serverSettings().get("mysql." + code + ".url").isEmpty())
                .forEach(code -> names.add("mariadb-" + code));
        return names;
    }

    private static String processOf(String port) {
        return port.replace("-controller", "").replace("-transport", "");
    }
}
