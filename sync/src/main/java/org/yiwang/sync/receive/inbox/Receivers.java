package org.yiwang.sync.receive.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.ReplicatedKind;

/** Finds the receiver of a kind: one of the replication itself, or the kind beside its feature. */
@Component
class Receivers {

    private final Map<String, RecordReceiver> byKind = new HashMap<>();

    Receivers(List<RecordReceiver> receivers, List<ReplicatedKind<?>> replicated, ThisNode here) {
        receivers.forEach(receiver -> byKind.put(receiver.kind().text(), receiver));
        replicated.forEach(kind -> byKind.put(kind.name().text(), new KindReceiver<>(kind, here.code())));
    }

    Optional<RecordReceiver> of(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
