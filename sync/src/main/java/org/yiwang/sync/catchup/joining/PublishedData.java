package org.yiwang.sync.catchup.joining;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.record.ReplicationRecord;

/** Collects all published and delegated data as records, kind after kind in the order of loading. */
@Component
class PublishedData {

    private final NodeDirectory directory;
    private final List<ReplicatedKind<?>> kinds;

    PublishedData(NodeDirectory directory, List<ReplicatedKind<?>> kinds) {
        this.directory = directory;
        this.kinds = kinds;
    }

    /**
     * Returns everything that {@code node} must know. It stays complete until the transaction ends, because no other
     * can publish meanwhile.
     */
    List<ReplicationRecord> allFor(DivisionCode node) {
        directory.hold();
        return kinds.stream().flatMap(kind -> load(kind, node)).toList();
    }

    private static <T> Stream<ReplicationRecord> load(ReplicatedKind<T> kind, DivisionCode node) {
        return kind.toLoad(node).map(value -> ReplicationRecord.of(kind, value));
    }
}
