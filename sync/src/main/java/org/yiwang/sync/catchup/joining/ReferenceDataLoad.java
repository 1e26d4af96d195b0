package org.yiwang.sync.catchup.joining;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.node.LevelPolicy;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;
import org.yiwang.sync.record.ReplicationRecord;
import org.yiwang.sync.send.outbox.Outbox;
import org.yiwang.sync.send.routing.Routes;

/** Sends reference data at the start of an initial load, if this node publishes any. */
@Component
class ReferenceDataLoad {

    private final PublishedData published;
    private final LevelPolicy policy;
    private final Outbox outbox;
    private final Routes routes;

    ReferenceDataLoad(PublishedData published, LevelPolicy policy, Outbox outbox, Routes routes) {
        this.published = published;
        this.policy = policy;
        this.outbox = outbox;
        this.routes = routes;
    }

    /** Sends everything in the caller's transaction, and returns the load ready for the applications. */
    InitialLoad send(InitialLoad load) {
        List<ReplicationRecord> records = policy.publishesReferenceData() ? published.allFor(load.node()) : List.of();
        records.forEach(record -> outbox.put(record, routes.only(load.node())));
        return load.at(Phase.APPLICATIONS, "", records.size());
    }
}
