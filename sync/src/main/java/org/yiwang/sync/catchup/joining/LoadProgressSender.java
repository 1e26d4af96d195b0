package org.yiwang.sync.catchup.joining;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.replica.ApplicationDigests;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;
import org.yiwang.sync.send.outbox.Outbox;
import org.yiwang.sync.send.routing.Routes;

/** Reports the progress of an initial load to its receiver: at each new phase, and every {@value #EVERY} cases. */
@Component
class LoadProgressSender {

    private static final int EVERY = 4000;

    private final ApplicationDigests digests;
    private final Outbox outbox;
    private final Routes routes;
    private final ThisNode here;

    LoadProgressSender(ApplicationDigests digests, Outbox outbox, Routes routes, ThisNode here) {
        this.digests = digests;
        this.outbox = outbox;
        this.routes = routes;
        this.here = here;
    }

    /** Reports, in the caller's transaction, if enough has been sent; the total goes once, after the reference data. */
    void report(InitialLoad before, InitialLoad now) {
        if (now.phase() == before.phase() && now.sent() / EVERY == before.sent() / EVERY) {
            return;
        }
        Long total = before.phase() == Phase.REFERENCE_DATA ? Long.valueOf(now.sent() + casesFor(now.node())) : null;
        LoadProgress progress = new LoadProgress(here.code(), now.incarnation(), now.phase(), now.sent(), total);
        outbox.put(progress.asRecord(), routes.only(now.node()));
    }

    private long casesFor(DivisionCode node) {
        DivisionCode below = here.code().isAbove(node) ? node : here.code();
        return digests.ranges(below, 0, 0, Set.of()).stream()
                .mapToLong(ApplicationDigests.Range::cases)
                .sum();
    }
}
