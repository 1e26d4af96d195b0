package org.yiwang.replication;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;

/** Keeps a node that is being rebuilt from acting on incomplete data. */
@Component
public class RebuildGuard {

    private final ObjectProvider<NodeGate> gate;

    RebuildGuard(ObjectProvider<NodeGate> gate) {
        this.gate = gate;
    }

    public boolean isUnderWay() {
        NodeGate known = gate.getIfAvailable();
        return known != null && !known.isOpen();
    }

    /** @throws Refused during a rebuild, asking to wait */
    public void refuseMeanwhile() {
        if (isUnderWay()) {
            throw Refused.because(Kind.CONFLICT, "node.rebuilding");
        }
    }
}
