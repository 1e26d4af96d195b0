package org.yiwang.sync.joining;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.Applications;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.joining.InitialLoad.Phase;
import org.yiwang.sync.outbox.Outbox;
import org.yiwang.sync.record.ReplicationRecord;

/** Tells a node that is new, or lost its database, all that it must know: step by step, each step a short transaction. */
@Component
class InitialLoads {

    private static final int APPLICATIONS_A_STEP = 200;

    private final InitialLoadStore store;
    private final PublishedData published;
    private final Applications applications;
    private final ApplicationJson json;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InitialLoads(
            InitialLoadStore store,
            PublishedData published,
            Applications applications,
            ApplicationJson json,
            Outbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.published = published;
        this.applications = applications;
        this.json = json;
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
        return load.phase() == Phase.REFERENCE_DATA ? referenceData(load) : applications(load);
    }

    private InitialLoad referenceData(InitialLoad load) {
        List<ReplicationRecord> records = published.allFor(load.node());
        records.forEach(record -> outbox.put(record, Set.of(load.node())));
        return load.at(Phase.APPLICATIONS, "", records.size());
    }

    private InitialLoad applications(InitialLoad load) {
        List<Application> batch = applications.batchAfter(load.afterNo(), APPLICATIONS_A_STEP);
        if (batch.isEmpty()) {
            return load.at(Phase.DONE, load.afterNo(), 0);
        }
        List<Application> known = batch.stream()
                .filter(application -> application.audience().contains(load.node()))
                .toList();
        known.forEach(application -> outbox.put(ReplicationRecord.of(application, json), Set.of(load.node())));
        return load.at(Phase.APPLICATIONS, batch.get(batch.size() - 1).no().value(), known.size());
    }
}
