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

/** Resends applications as they are here, through the outbox like every other record. */
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
     * Resends one to a node that may know it. A node below gets one that this node or a node below it wrote last, a node
     * above only one that this node wrote last: the others are for their writers to resend.
     *
     * @return whether it was sent
     */
    @Transactional
    public boolean send(ApplicationNo no, DivisionCode to) {
        return applications
                .find(no)
                .filter(application -> application.audience().contains(to))
                .filter(application -> mayTell(application.lastEntry().node(), to))
                .map(application -> {
                    outbox.put(ReplicationRecord.of(application, json), Set.of(to));
                    return true;
                })
                .orElse(false);
    }

    private boolean mayTell(DivisionCode writer, DivisionCode to) {
        return here.code().equals(writer)
                || here.code().isAbove(to) && here.code().covers(writer);
    }
}
