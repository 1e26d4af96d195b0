package org.yiwang.sync.directory;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.NodesHeard;

/** Nodes were heard from when any record of theirs last arrived. */
@Component
class HeardNodes implements NodesHeard {

    private final NodeDirectory directory;

    HeardNodes(NodeDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Instant> lastHeard(DivisionCode node) {
        return directory.find(node).map(KnownNode::seenAt);
    }
}
