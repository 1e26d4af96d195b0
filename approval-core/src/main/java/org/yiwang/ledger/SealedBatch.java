package org.yiwang.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.json.Additions;
import org.yiwang.node.ThisNode;
import org.yiwang.node.key.NodeKeys;
import org.yiwang.replication.Replicate;

/** Links a batch of entries into the chain and seals it, in one transaction; replication takes the seal to the county. */
@Component
class SealedBatch {

    private static final int SIZE = 500;

    private final EntryStore entries;
    private final Chain chain;
    private final Seals seals;
    private final NodeKeys keys;
    private final ThisNode node;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SealedBatch(
            EntryStore entries,
            Chain chain,
            Seals seals,
            NodeKeys keys,
            ThisNode node,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.chain = chain;
        this.seals = seals;
        this.keys = keys;
        this.node = node;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there may be more to do. */
    @Transactional
    public boolean seal(Instant from) {
        List<AuditEntry> unlinked = entries.unlinked(from, SIZE);
        if (!unlinked.isEmpty()) {
            publish(link(unlinked));
        }
        return unlinked.size() == SIZE;
    }

    private AuditLink link(List<AuditEntry> unlinked) {
        List<AuditLink> added = new ArrayList<>();
        AuditLink last = chain.last().orElse(AuditLink.NONE);
        for (AuditEntry entry : unlinked) {
            last = last.next(entry);
            added.add(last);
        }
        chain.add(added);
        return last;
    }

    private void publish(AuditLink last) {
        String name = chain.first().orElse(last).hash();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] content = AuditSeal.content(node.code(), name, last, at);
        AuditSeal seal =
                new AuditSeal(node.code(), name, last.no(), last.hash(), at, keys.sign(content), Additions.NONE);
        seals.add(seal);
        events.publishEvent(new Replicate<>(ReplicatedAuditSeals.class, seal));
    }
}
