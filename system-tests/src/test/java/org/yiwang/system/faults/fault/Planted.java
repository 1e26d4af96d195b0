package org.yiwang.system.faults.fault;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The injected records that no node may accept: poison, and records of nodes after they had handed a case over. */
public final class Planted {
    /** The header that distinguishes such records from the network's own. */
    public static final String HEADER = "planted";

    private final Map<String, Set<String>> poison = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> late = new ConcurrentHashMap<>();

    void poison(String node, String key) {
        poison.computeIfAbsent(node, any -> ConcurrentHashMap.newKeySet()).add(key);
    }

    void late(String node, String no) {
        late.computeIfAbsent(node, any -> ConcurrentHashMap.newKeySet()).add(no);
    }

    /** The keys of the poison in a node's inbox. */
    public Set<String> poisonOf(String node) {
        return poison.getOrDefault(node, Set.of());
    }

    /** The cases of which a node received a record of a former holder. */
    public Set<String> lateAt(String node) {
        return late.getOrDefault(node, Set.of());
    }
}
