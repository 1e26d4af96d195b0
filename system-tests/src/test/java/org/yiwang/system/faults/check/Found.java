package org.yiwang.system.faults.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yiwang.application.Application;
import org.yiwang.system.faults.network.Copy;
import org.yiwang.system.faults.network.FaultNetwork;
import org.yiwang.system.faults.network.NodeData;

/** All cases as all nodes have them, read once when everything is quiet. */
final class Found {
    private final Map<String, Application> newest = new TreeMap<>();
    private final Map<String, Map<String, Copy>> copies = new HashMap<>();
    private final Map<String, NodeData> nodes = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> tasks = new HashMap<>();
    private final Map<String, String> requests = new HashMap<>();

    static Found in(FaultNetwork network) {
        Found found = new Found();
        FaultNetwork.NODES.forEach(node -> found.read(NodeData.of(network, node)));
        return found;
    }

    private void read(NodeData data) {
        nodes.put(data.node(), data);
        data.cases(one -> copy(data.node(), one));
        data.tasks().forEach((no, count) -> task(data.node(), no, count));
        data.requests().forEach(this::request);
    }

    /** Adds a case found at a node. */
    Found copy(String node, Application one) {
        copies.computeIfAbsent(node, any -> new HashMap<>()).put(one.no().value(), Copy.of(one));
        newest.merge(one.no().value(), one, (known, other) -> better(known, other, node));
        return this;
    }

    /** Adds the number of a case's tasks found at a node. */
    Found task(String node, String no, int count) {
        tasks.computeIfAbsent(node, any -> new HashMap<>()).put(no, count);
        return this;
    }

    /** Adds the outcome of a request, found at the node that made it. */
    Found request(String id, String standing) {
        requests.put(id, standing);
        return this;
    }

    /** The newest version counts; of two equal ones the holder's. */
    private static Application better(Application known, Application other, String node) {
        boolean newer = other.version() > known.version();
        boolean holders = other.version() == known.version()
                && other.custody().holder().value().equals(node);
        return newer || holders ? other : known;
    }

    Map<String, NodeData> nodes() {
        return nodes;
    }

    /** Every case in its newest version, by number. */
    Map<String, Application> cases() {
        return newest;
    }

    /** The outcome of each request, by its id. */
    Map<String, String> requests() {
        return requests;
    }

    /** The number of tasks at a node, by case. */
    Map<String, Integer> tasksAt(String node) {
        return tasks.getOrDefault(node, Map.of());
    }

    Map<String, Copy> copiesAt(String node) {
        return copies.getOrDefault(node, Map.of());
    }

    Optional<Copy> copy(String node, String no) {
        return Optional.ofNullable(copiesAt(node).get(no));
    }
}
