package org.yiwang.ledger;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.RegisteredKeys;

/** Verifies the ledger of this node for auditors and operators, and tells what is needed to compare it with seals. */
@Service
public class VerificationDesk {

    private static final int MOST = 500;

    private final Verifier verifier;
    private final Chain chain;
    private final Seals seals;
    private final RegisteredKeys keys;
    private final AuditLog audit;

    VerificationDesk(Verifier verifier, Chain chain, Seals seals, RegisteredKeys keys, AuditLog audit) {
        this.verifier = verifier;
        this.chain = chain;
        this.seals = seals;
        this.keys = keys;
        this.audit = audit;
    }

    /** A seal, and whether the node's keys made it. */
    public record CheckedSeal(AuditSeal seal, boolean genuine) {}

    /**
     * Reads the whole ledger of this node.
     *
     * @throws Refused unless the reader is auditor or operator
     */
    public Verification verify(Actor reader) {
        check(reader);
        audit.record(Deed.done(reader.who(), Act.AUDIT, "VERIFY", ""));
        return verifier.verify();
    }

    /** The links of these numbers, at most 500. */
    public List<AuditLink> links(Collection<Long> numbers, Actor reader) {
        check(reader);
        return chain.of(numbers.stream().limit(MOST).toList());
    }

    /** The seals that this node has of a node, by chain and link, at most 500 after one of them. */
    public List<CheckedSeal> seals(DivisionCode node, String name, long link, Actor reader) {
        check(reader);
        List<NodeKey> known = keys.of(node);
        return seals.after(node, name, link, MOST).stream()
                .map(seal -> new CheckedSeal(seal, seal.isBy(known)))
                .toList();
    }

    private static void check(Actor reader) {
        AuditDesk.check(reader, Duty.AUDITOR, Duty.OPERATOR);
    }
}
