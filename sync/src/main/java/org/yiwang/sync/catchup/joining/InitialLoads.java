package org.yiwang.sync.catchup.joining;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;

/** Runs initial loads for nodes that are new or lost their database, in steps; each step is a short transaction. */
@Component
class InitialLoads {

    private final InitialLoadStore store;
    private final ReferenceDataLoad referenceData;
    private final ApplicationLoad applications;
    private final LoadProgressSender progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InitialLoads(
            InitialLoadStore store,
            ReferenceDataLoad referenceData,
            ApplicationLoad applications,
            LoadProgressSender progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.referenceData = referenceData;
        this.applications = applications;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /** Starts a load for a node in the caller's transaction; it replaces an earlier one for the same node. */
    void begin(DivisionCode node, String incarnation) {
        store.store(InitialLoad.starting(node, incarnation, clock.instant()), clock.instant());
        events.publishEvent(new InitialLoadWanted());
    }

    /** Does one step of one load in the caller's transaction; returns false if every load is done. */
    boolean step() {
        return store.lockUnfinished()
                .map(load -> {
                    InitialLoad next = load.phase() == Phase.REFERENCE_DATA
                            ? referenceData.send(load)
                            : applications.sendBatch(load);
                    store.store(next, clock.instant());
                    progress.report(load, next);
                    return true;
                })
                .orElse(false);
    }
}
