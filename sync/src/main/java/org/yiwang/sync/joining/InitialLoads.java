package org.yiwang.sync.joining;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yiwang.application.BulkApplications;
import org.yiwang.application.StoredBody;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.joining.InitialLoad.Phase;
import org.yiwang.sync.outbox.Outbox;
import org.yiwang.sync.record.ApplicationPackage;
import org.yiwang.sync.record.ReplicationRecord;

/** Tells a node that is new, or lost its database, all that it must know: step by step, each step a short transaction. */
@Component
class InitialLoads {

    /** What a package holds. */
    private static final int MOST = 400;

    private static final int MOST_CHARACTERS = 2_000_000;

    private final InitialLoadStore store;
    private final PublishedData published;
    private final BulkApplications applications;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InitialLoads(
            InitialLoadStore store,
            PublishedData published,
            BulkApplications applications,
            Outbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.published = published;
        this.applications = applications;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** Notes that a node needs one, in the caller's transaction. */
    void begin(DivisionCode node, String incarnation) {
        store.store(InitialLoad.starting(node, incarnation, clock.instant()), clock.instant());
        events.publishEvent(new InitialLoadWanted());
    }

    /** Does one step of one load in the caller's transaction; false when none is left to do. */
    boolean step() {
        return store.lockUnfinished()
                .map(load -> {
                    store.store(next(load), clock.instant());
                    return true;
                })
                .orElse(false);
    }

    private InitialLoad next(InitialLoad load) {
        DivisionCode node = load.node();
        return switch (load.phase()) {
            case REFERENCE_DATA -> referenceData(load);
            case APPLICATIONS -> sent(load, applications.bodiesFrom(node.prefix(), load.afterNo(), MOST), Phase.HELD);
            default ->
                sent(load, applications.bodiesHeld(node.value(), node.prefix(), load.afterNo(), MOST), Phase.DONE);
        };
    }

    private InitialLoad referenceData(InitialLoad load) {
        List<ReplicationRecord> records = published.allFor(load.node());
        records.forEach(record -> outbox.put(record, Set.of(load.node())));
        return load.at(Phase.APPLICATIONS, "", records.size());
    }

    /** Sends some as one package; the phase is over when there are none. */
    private InitialLoad sent(InitialLoad load, List<StoredBody> found, Phase after) {
        if (found.isEmpty()) {
            return load.at(after, "", 0);
        }
        List<StoredBody> packed = fitting(found);
        outbox.put(ApplicationPackage.of(packed), Set.of(load.node()));
        return load.at(load.phase(), packed.get(packed.size() - 1).no().value(), packed.size());
    }

    /** As many as one record should carry, at least one. */
    private static List<StoredBody> fitting(List<StoredBody> found) {
        int size = 0;
        int count = 0;
        while (count < found.size() && size < MOST_CHARACTERS) {
            size += found.get(count++).body().length();
        }
        return found.subList(0, count);
    }
}
