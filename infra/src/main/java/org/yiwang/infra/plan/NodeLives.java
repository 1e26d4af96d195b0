package org.yiwang.infra.plan;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What befell the nodes of a network: how often each lost its database, and what was begun with one and is not finished.
 * Anything else began with the network and never lost anything.
 */
public record NodeLives(Map<String, Integer> losses, Map<String, Unfinished> unfinished) {
    static final NodeLives NEW = new NodeLives(Map.of(), Map.of());

    /** What was begun with a node. */
    public enum Unfinished {
        /** It gets its share of what the network knows. */
        JOINING,
        /** It gets back what others know of it. */
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

    /** Its database is gone for good, and another one takes its place. */
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
