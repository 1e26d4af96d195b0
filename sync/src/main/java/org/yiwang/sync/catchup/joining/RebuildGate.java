package org.yiwang.sync.catchup.joining;

import org.springframework.stereotype.Component;
import org.yiwang.replication.NodeGate;
import org.yiwang.replication.RebuildSettings;

/** Keeps the node closed from the loss of its database until other nodes have sent back what they know. */
@Component
class RebuildGate implements NodeGate {

    private final ReceivedLoads loads;
    private final int count;
    private volatile boolean open;

    RebuildGate(ReceivedLoads loads, RebuildSettings rebuilt) {
        this.loads = loads;
        count = rebuilt.count();
        open = count == 0;
    }

    @Override
    public boolean isOpen() {
        if (!open) {
            open = loads.completeSince() >= count;
        }
        return open;
    }

    int count() {
        return count;
    }
}
