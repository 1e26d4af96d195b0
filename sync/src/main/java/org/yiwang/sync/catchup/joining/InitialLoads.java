package org.yiwang.sync.catchup.joining;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.replica.ApplicationDigests;
import org.yiwang.application.replica.BulkApplications;
import org.yiwang.application.replica.StoredBody;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;
import org.yiwang.sync.record.ApplicationPackage;
import org.yiwang.sync.record.ReplicationRecord;
import org.yiwang.sync.send.outbox.Outbox;
import org.yiwang.sync.send.routing.Routes;

/** Tells a node that is new, or lost its database, all that it must know: step by step, each step a short transaction. */
@Component
class InitialLoads {

    /** What a package holds. */
    private static final int MAX_BATCH = 250;

    private static final int MAX_CHARACTERS = 2_000_000;
    /** After as many cases it is told again how far the load is. */
    private static final int TOLD_EVERY = 4000;

    private final InitialLoadStore store;
    private final PublishedData published;
    private final BulkApplications applications;
    private final ApplicationJson json;
    private final Outbox outbox;
    private final Routes routes;
    private final ApplicationDigests digests;
    private final LevelPolicy policy;
    private final ThisNode here;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InitialLoads(
            InitialLoadStore store,
            PublishedData published,
            BulkApplications applications,
            ApplicationJson json,
            Outbox outbox,
            Routes routes,
            ApplicationDigests digests,
            LevelPolicy policy,
            ThisNode here,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.published = published;
        this.applications = applications;
        this.json = json;
        this.outbox = outbox;
        this.routes = routes;
        this.digests = digests;
        this.policy = policy;
        this.here = here;
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
                    InitialLoad next = next(load);
                    store.store(next, clock.instant());
                    tell(load, next);
                    return true;
                })
                .orElse(false);
    }

    /** What it comes to is told once, when the reference data is out. */
    private void tell(InitialLoad before, InitialLoad now) {
        if (now.phase() == before.phase() && now.sent() / TOLD_EVERY == before.sent() / TOLD_EVERY) {
            return;
        }
        Long total = before.phase() == Phase.REFERENCE_DATA ? Long.valueOf(now.sent() + casesFor(now.node())) : null;
        LoadProgress news = new LoadProgress(here.code(), now.incarnation(), now.phase(), now.sent(), total);
        outbox.put(news.asRecord(), routes.only(now.node()));
    }

    private long casesFor(DivisionCode node) {
        DivisionCode below = here.code().isAbove(node) ? node : here.code();
        return digests.ranges(below, 0, 0, Set.of()).stream()
                .mapToLong(ApplicationDigests.Range::cases)
                .sum();
    }

    private InitialLoad next(InitialLoad load) {
        DivisionCode node = load.node();
        return switch (load.phase()) {
            case REFERENCE_DATA -> referenceData(load);
            case APPLICATIONS ->
                sent(load, applications.bodiesFrom(node.prefix(), load.afterNo(), MAX_BATCH), Phase.HELD);
            default ->
                sent(load, applications.bodiesHeld(node.value(), node.prefix(), load.afterNo(), MAX_BATCH), Phase.DONE);
        };
    }

    private InitialLoad referenceData(InitialLoad load) {
        List<ReplicationRecord> records = policy.publishesReferenceData() ? published.allFor(load.node()) : List.of();
        records.forEach(record -> outbox.put(record, routes.only(load.node())));
        return load.at(Phase.APPLICATIONS, "", records.size());
    }

    /** Sends some as one package; the phase is over when there are none. */
    private InitialLoad sent(InitialLoad load, List<StoredBody> found, Phase after) {
        if (found.isEmpty()) {
            return load.at(after, "", 0);
        }
        List<StoredBody> looked = fitting(found);
        List<StoredBody> packed =
                looked.stream().filter(body -> maySend(body, load.node())).toList();
        if (!packed.isEmpty()) {
            outbox.put(ApplicationPackage.of(packed), routes.only(load.node()));
        }
        return load.at(load.phase(), looked.get(looked.size() - 1).no().value(), packed.size());
    }

    /** To a node above goes what this node or that one wrote; everything else it gets from whoever wrote it. */
    private boolean maySend(StoredBody body, DivisionCode node) {
        if (here.code().isAbove(node)) {
            return true;
        }
        DivisionCode writer = json.read(body.body()).lastEntry().node();
        return writer.equals(here.code()) || writer.equals(node);
    }

    /** As many as one record should carry, at least one. */
    private static List<StoredBody> fitting(List<StoredBody> found) {
        int size = 0;
        int count = 0;
        while (count < found.size() && size < MAX_CHARACTERS) {
            size += found.get(count++).body().length();
        }
        return found.subList(0, count);
    }
}
