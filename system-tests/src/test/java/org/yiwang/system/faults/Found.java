package org.yiwang.system.faults;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yiwang.application.Application;

/** All cases as all nodes have them, read once when everything is quiet. */
final class Found {
    private final Map<String, Application> newest = new TreeMap<>();
    private final Map<String, Map<String, Copy>> copies = new HashMap<>();
    private final Map<String, NodeData> nodes = new LinkedHashMap<>();

    static Found in(FaultNetwork network) {
        Found found = new Found();
        FaultNetwork.NODES.forEach(node -> found.read(NodeData.of(network, node)));
        return found;
    }

    private void read(NodeData data) {
        nodes.put(data.node(), data);
        Map<String, Copy> here = new HashMap<>();
        data.cases(one -> {
            here.put(one.no().value(), Copy.of(one));
            newest.merge(one.no().value(), one, (a, b) -> better(a, b, data.node()));
        });
        copies.put(data.node(), here);
    }

    /** The newest is what happened; of two alike the holder's. */
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

    Map<String, Copy> copiesAt(String node) {
        return copies.getOrDefault(node, Map.of());
    }

    Optional<Copy> copy(String node, String no) {
        return Optional.ofNullable(copiesAt(node).get(no));
    }
}
