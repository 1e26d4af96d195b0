package org.yiwang.ledger;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.Audience;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;

/**
 * Replicates the seals of a node to the county, which keeps all of them: a node that changed its past could seal it anew,
 * but not unsay the earlier seals.
 */
@Component
public class ReplicatedAuditSeals implements ReplicatedKind<AuditSeal> {

    private final Seals seals;

    ReplicatedAuditSeals(Seals seals) {
        this.seals = seals;
    }

    @Override
    public RecordName name() {
        return RecordName.first("audit_seal");
    }

    @Override
    public Class<AuditSeal> type() {
        return AuditSeal.class;
    }

    @Override
    public String key(AuditSeal seal) {
        return seal.node().value();
    }

    @Override
    public long version(AuditSeal seal) {
        return seal.link();
    }

    @Override
    public Audience audience(AuditSeal seal) {
        List<DivisionCode> path = seal.node().path();
        return Audience.only(path.get(path.size() - 1));
    }

    @Override
    public void receive(AuditSeal seal, Source from) {
        if (!seal.node().equals(from.node())) {
            throw RecordRefused.because(
                    "speaksForAnother", from.node().value(), seal.node().value());
        }
        seals.add(seal);
    }
}
