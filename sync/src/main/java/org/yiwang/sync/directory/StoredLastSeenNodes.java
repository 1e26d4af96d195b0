package org.yiwang.sync.directory;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.LastSeenNodes;

/** Answers with the arrival of a node's last record of any kind. */
@Component
class StoredLastSeenNodes implements LastSeenNodes {

    private final NodeDirectory directory;

    StoredLastSeenNodes(NodeDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Instant> lastHeard(DivisionCode node) {
        return directory.find(node).map(KnownNode::seenAt);
    }
}
