package org.yiwang.sync.seal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.key.KeyDirectory;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.NodeKeys;
import org.yiwang.node.key.PublicKeys;

/** The register of keys, asked at most once a second for the same. What is missing is asked for each time. */
final class KnownKeys {

    private static final Duration FRESH_FOR = Duration.ofSeconds(1);
    private static final int MAX_KEPT = 2_000;

    private final KeyDirectory directory;
    private final NodeKeys own;
    private final Cache<String, NodeKey> byId = cache();
    private final Cache<DivisionCode, NodeKey> receivers = cache();
    private final Cache<String, PublicKeys> current = cache();

    KnownKeys(KeyDirectory directory, NodeKeys own) {
        this.directory = directory;
        this.own = own;
    }

    /** The keys that this node seals and signs with. */
    PublicKeys current() {
        return current.get("", any -> own.current());
    }

    /** The keys to seal for: the oldest that are active, which a node has for sure. */
    Optional<NodeKey> toReach(DivisionCode node) {
        return Optional.ofNullable(receivers.get(node, this::oldestActive));
    }

    /** The keys with this id, if they are the node's, whatever their state. */
    Optional<NodeKey> find(DivisionCode node, String id) {
        return Optional.ofNullable(
                        byId.get(id, wanted -> directory.known(node, wanted).orElse(null)))
                .filter(key -> key.node().equals(node));
    }

    private @Nullable NodeKey oldestActive(DivisionCode node) {
        return directory.of(node).stream()
                .filter(key -> key.state() == NodeKey.State.ACTIVE)
                .findFirst()
                .orElse(null);
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MAX_KEPT)
                .expireAfterWrite(FRESH_FOR)
                .build();
    }
}
