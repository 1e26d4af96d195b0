package org.yiwang.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.ledger.Verification.Fault;
import org.yiwang.ledger.Verification.Kind;
import org.yiwang.node.ThisNode;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.RegisteredKeys;

/** Reads the whole chain of this node and hashes it anew. */
@Component
class Verifier {

    private static final int BATCH = 1000;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final EntryStore entries;
    private final Chain chain;
    private final Seals seals;
    private final RegisteredKeys keys;
    private final ThisNode node;
    private final Clock clock;

    Verifier(EntryStore entries, Chain chain, Seals seals, RegisteredKeys keys, ThisNode node, Clock clock) {
        this.entries = entries;
        this.chain = chain;
        this.seals = seals;
        this.keys = keys;
        this.node = node;
        this.clock = clock;
    }

    /** One at a time, because it reads everything. */
    synchronized Verification verify() {
        String name = chain.first()
                .filter(link -> link.no() == 1)
                .map(AuditLink::hash)
                .orElse("");
        Walk walk = new Walk(name);
        List<AuditLink> links = chain.after(0, BATCH);
        while (!links.isEmpty() && walk.fault == null) {
            walk.follow(links);
            links = chain.after(walk.last.no(), BATCH);
        }
        if (walk.fault == null) {
            walk.end();
        }
        return new Verification(node.code(), name, walk.last.no(), unlinked(), walk.fault);
    }

    private int unlinked() {
        Instant due = clock.instant().minus(PATIENCE);
        return (int) entries.unlinked(Instant.EPOCH, BATCH).stream()
                .filter(entry -> entry.at().isBefore(due))
                .count();
    }

    /** One way along the chain, beside the seals of this node. */
    private final class Walk {

        private final String name;
        private final List<NodeKey> known = keys.of(node.code());
        private AuditLink last = AuditLink.NONE;
        private List<AuditSeal> ahead;
        private @Nullable Fault fault;

        Walk(String name) {
            this.name = name;
            ahead = seals.after(node.code(), name, 0, BATCH);
        }

        void follow(List<AuditLink> links) {
            Map<Long, AuditEntry> linked =
                    entries.find(links.stream().map(AuditLink::entry).toList());
            for (AuditLink link : links) {
                fault = fault(link, Optional.ofNullable(linked.get(link.entry())));
                if (fault != null) {
                    return;
                }
                last = link;
            }
        }

        private @Nullable Fault fault(AuditLink link, Optional<AuditEntry> entry) {
            if (link.no() != last.no() + 1) {
                return new Fault(Kind.REMOVED, last.no() + 1, null, null);
            }
            if (entry.isEmpty()) {
                return new Fault(Kind.REMOVED, link.no(), link.entry(), null);
            }
            if (!last.next(entry.get()).equals(link)) {
                return new Fault(
                        Kind.CHANGED, link.no(), link.entry(), entry.get().at());
            }
            return sealFault(link);
        }

        /** A fault of the seals up to this link. */
        private @Nullable Fault sealFault(AuditLink link) {
            while (!ahead.isEmpty() && ahead.get(0).link() <= link.no()) {
                AuditSeal seal = ahead.get(0);
                if (!seal.isBy(known)) {
                    return new Fault(Kind.FORGED, seal.link(), link.entry(), seal.at());
                }
                if (!seal.hash().equals(link.hash())) {
                    return new Fault(Kind.RESEALED, seal.link(), link.entry(), seal.at());
                }
                ahead = ahead.size() > 1
                        ? ahead.subList(1, ahead.size())
                        : seals.after(node.code(), name, seal.link(), BATCH);
            }
            return null;
        }

        /** A fault of what should follow the last link. */
        void end() {
            if (!ahead.isEmpty()) {
                fault = new Fault(Kind.CUT, last.no() + 1, null, ahead.get(0).at());
            }
        }
    }
}
