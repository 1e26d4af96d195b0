package org.yiwang.node.key;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;
import org.yiwang.division.DivisionCode;

/**
 * The county's record of the keys of a node, in versions that count from 1. They count from {@code since} until
 * {@code until}.
 *
 * @param id see {@link PublicKeys#id()}
 * @param until absent while nobody has ended them
 * @param seal the county's signature over all of it; absent only while the county writes the record
 */
public record NodeKey(
        String id,
        long version,
        DivisionCode node,
        PublicKeys keys,
        State state,
        Instant since,
        @Nullable Instant until,
        @Nullable NodeSignature seal,
        @JsonIgnore Additions additions)
        implements Extensible<NodeKey> {

    /** The life of a node's keys. */
    public enum State {
        /** The node signs with them. */
        ACTIVE,
        /** Replaced by later ones. */
        RETIRED,
        /** Lost or stolen, they count no more. */
        REVOKED
    }

    public NodeKey {
        additions = additions == null ? Additions.NONE : additions;
    }

    /** The first record of keys that the county registers. */
    static NodeKey registered(Registration by, Instant at) {
        return new NodeKey(by.keys().id(), 1, by.node(), by.keys(), State.ACTIVE, at, null, null, Additions.NONE);
    }

    /** The next version, in which they end. */
    NodeKey ended(State as, Instant at) {
        return new NodeKey(id, version + 1, node, keys, as, since, at, null, additions);
    }

    NodeKey sealed(NodeSignature by) {
        return new NodeKey(id, version, node, keys, state, since, until, by, additions);
    }

    @Override
    public NodeKey keeping(Additions kept) {
        return new NodeKey(id, version, node, keys, state, since, until, seal, kept);
    }

    /** Whether they count at an instant: what the node signed then is believed. */
    public boolean countsAt(Instant at) {
        return !at.isBefore(since) && (until == null || at.isBefore(until));
    }

    /** Whether the node signed this content with them. */
    public boolean verifies(byte[] content, NodeSignature signature) {
        return signature.key().equals(id) && NodeSignature.isGood(keys.signingKey(), content, signature.value());
    }

    /** The content that the county signs. */
    byte[] content() {
        return String.join(
                        "\n",
                        "yiwang node_key",
                        id,
                        Long.toString(version),
                        node.value(),
                        keys.signing(),
                        keys.agreement(),
                        state.name(),
                        since.toString(),
                        until == null ? "" : until.toString())
                .getBytes(StandardCharsets.US_ASCII);
    }
}
