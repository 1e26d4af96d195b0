package org.yiwang.infra.plan;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The history of the nodes of a network: the number of databases that each lost, and the join or rebuild under way.
 * Other nodes began with the network and never lost anything.
 */
public record NodeLives(Map<String, Integer> losses, Map<String, Unfinished> unfinished) {
    static final NodeLives NEW = new NodeLives(Map.of(), Map.of());

    /** An operation under way at a node. */
    public enum Unfinished {
        /** It is joining and receives its share of the network's data. */
        JOINING,
        /** It is being rebuilt and receives its data from other nodes. */
        REBUILDING
    }

    public NodeLives {
        losses = Map.copyOf(losses);
        unfinished = Map.copyOf(unfinished);
    }

    public int losses(String node) {
        return losses.getOrDefault(node, 0);
    }

    public boolean is(String node, Unfinished stage) {
        return stage == unfinished.get(node);
    }

    NodeLives joining(String node) {
        return new NodeLives(losses, with(unfinished, node, Unfinished.JOINING));
    }

    /** Counts a lost database, and marks the node as being rebuilt. */
    public NodeLives lost(String node) {
        return new NodeLives(with(losses, node, losses(node) + 1), with(unfinished, node, Unfinished.REBUILDING));
    }

    public NodeLives finished(String node) {
        return new NodeLives(losses, with(unfinished, node, null));
    }

    private static <T> Map<String, T> with(Map<String, T> all, String node, @Nullable T value) {
        Map<String, T> changed = new TreeMap<>(all);
        if (value == null) {
            changed.remove(node);
        } else {
            changed.put(node, value);
        }
        return changed;
    }
}
