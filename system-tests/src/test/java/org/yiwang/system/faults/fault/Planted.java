package org.yiwang.system.faults.fault;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the injector put into inboxes and nobody may take: poison, and what nodes wrote after they had handed over. */
public final class Planted {
    /** The header by which such records are told from the network's own. */
    public static final String HEADER = "planted";

    private final Map<String, Set<String>> poison = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> late = new ConcurrentHashMap<>();

    void poison(String node, String key) {
        poison.computeIfAbsent(node, any -> ConcurrentHashMap.newKeySet()).add(key);
    }

    void late(String node, String no) {
        late.computeIfAbsent(node, any -> ConcurrentHashMap.newKeySet()).add(no);
    }

    /** The keys of the poison that a node was given. */
    public Set<String> poisonOf(String node) {
        return poison.getOrDefault(node, Set.of());
    }

    /** The cases of which a node was told by who did not hold them any more. */
    public Set<String> lateAt(String node) {
        return late.getOrDefault(node, Set.of());
    }
}
