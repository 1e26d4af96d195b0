package org.yiwang.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * A link of the chain: {@code hash} covers the entry and the link before. Links count from 1 in the order in which entries
 * were linked, which is nearly that of their ids: an id is given before its entry is committed. The hash of the first
 * link is the name of the chain.
 */
public record AuditLink(long no, long entry, String hash) {

    static final AuditLink NONE = new AuditLink(0, 0, "");

    /** The link that follows this one. */
    AuditLink next(AuditEntry linked) {
        return new AuditLink(no + 1, linked.id(), hash(no + 1, linked));
    }

    private String hash(long number, AuditEntry linked) {
        byte[] content = (hash + "\n" + number + "\n" + linked.canonical()).getBytes(StandardCharsets.UTF_8);
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
