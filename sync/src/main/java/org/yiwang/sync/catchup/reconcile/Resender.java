package org.yiwang.sync.catchup.reconcile;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.record.ReplicationRecord;
import org.yiwang.sync.send.outbox.Outbox;

/** Sends applications once more as they stand here: by the outbox, as whatever else leaves this node. */
@Service
public class Resender {

    private final Applications applications;
    private final ApplicationJson json;
    private final Outbox outbox;
    private final ThisNode here;

    Resender(Applications applications, ApplicationJson json, Outbox outbox, ThisNode here) {
        this.applications = applications;
        this.json = json;
        this.outbox = outbox;
        this.here = here;
    }

    /**
     * Sends one to a node that may know it: whatever is known here to a node below, and what this node wrote last to any.
     *
     * @return whether it was sent
     */
    @Transactional
    public boolean send(ApplicationNo no, DivisionCode to) {
        return applications
                .find(no)
                .filter(application -> application.audience().contains(to))
                .filter(application -> here.code().isAbove(to)
                        || application.lastEntry().node().equals(here.code()))
                .map(application -> {
                    outbox.put(ReplicationRecord.of(application, json), Set.of(to));
                    return true;
                })
                .orElse(false);
    }
}
