package org.yiwang.ledger.persistence;

import java.time.LocalDateTime;
import org.yiwang.base.json.Additions;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.ledger.AuditSeal;
import org.yiwang.node.key.NodeSignature;

/** A seal as it is stored. */
record SealRow(String node, String chain, long linkNo, String hash, LocalDateTime at, String keyId, String signature) {

    static SealRow of(AuditSeal seal) {
        return new SealRow(
                seal.node().value(),
                seal.chain(),
                seal.link(),
                seal.hash(),
                Utc.of(seal.at()),
                seal.signature().key(),
                seal.signature().value());
    }

    AuditSeal seal() {
        return new AuditSeal(
                new DivisionCode(node),
                chain,
                linkNo,
                hash,
                Utc.instant(at),
                new NodeSignature(keyId, signature),
                Additions.NONE);
    }
}
