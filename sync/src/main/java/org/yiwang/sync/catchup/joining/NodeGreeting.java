package org.yiwang.sync.catchup.joining;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.ThisNode;
import org.yiwang.request.IncomingRequests;
import org.yiwang.sync.send.outbox.Outbox;

/**
 * Sends a node that is new, or has come back with another database, everything that it needs. A node below gets this
 * node's address; the county also starts an initial load for every new node, other nodes only for one that lost its
 * database. A node above may have lost requests, so unanswered ones are forwarded to it again.
 */
@Component
class NodeGreeting {

    private final Announcer announcer;
    private final Outbox outbox;
    private final InitialLoads loads;
    private final IncomingRequests requests;
    private final LevelPolicy policy;
    private final ThisNode here;

    NodeGreeting(
            Announcer announcer,
            Outbox outbox,
            InitialLoads loads,
            IncomingRequests requests,
            LevelPolicy policy,
            ThisNode here) {
        this.announcer = announcer;
        this.outbox = outbox;
        this.loads = loads;
        this.requests = requests;
        this.policy = policy;
        this.here = here;
    }

    /** Greets a node in the caller's transaction; {@code wasKnown} if it has lost the database it had before. */
    void greet(NodeAnnouncement node, boolean wasKnown) {
        boolean isBelow = here.code().isAbove(node.code());
        if (isBelow) {
            outbox.put(announcer.announcement().asRecord(), Set.of(node.code()));
        } else {
            requests.passOnAgain();
        }
        if (wasKnown || isBelow && policy.publishesReferenceData()) {
            loads.begin(node.code(), node.incarnation());
        }
    }
}
