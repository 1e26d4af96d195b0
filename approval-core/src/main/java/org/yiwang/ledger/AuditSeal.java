package org.yiwang.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.NodeSignature;

/**
 * A node's signature over its chain up to a link, and so over all entries before.
 *
 * @param chain the hash of the first link
 * @param hash the hash of the link {@code link}
 */
public record AuditSeal(
        DivisionCode node,
        String chain,
        long link,
        String hash,
        Instant at,
        NodeSignature signature,
        @JsonIgnore Additions additions)
        implements Extensible<AuditSeal> {

    public AuditSeal {
        additions = additions == null ? Additions.NONE : additions;
    }

    @Override
    public AuditSeal keeping(Additions kept) {
        return new AuditSeal(node, chain, link, hash, at, signature, kept);
    }

    static byte[] content(DivisionCode node, String chain, AuditLink last, Instant at) {
        return content(node, chain, last.no(), last.hash(), at);
    }

    /** Whether one of the keys that the county registered for the node signed it while it counted. */
    boolean isBy(Iterable<NodeKey> keys) {
        for (NodeKey key : keys) {
            boolean ended = key.until() != null && !at.isBefore(key.until());
            if (!ended && key.verifies(content(node, chain, link, hash, at), signature)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] content(DivisionCode node, String chain, long link, String hash, Instant at) {
        return String.join("\n", "yiwang audit_seal", node.value(), chain, Long.toString(link), hash, at.toString())
                .getBytes(StandardCharsets.US_ASCII);
    }
}
