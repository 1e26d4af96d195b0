package org.yiwang.sync.record;

import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;

/**
 * A complete value to send to other nodes: {@code key} keeps records of one thing in order, {@code version} orders its
 * states, {@code epoch} is that of custody (0 if nothing is held).
 */
public record ReplicationRecord(RecordName kind, String key, long version, int epoch, String payload) {

    public static ReplicationRecord of(Application application, ApplicationJson json) {
        return new ReplicationRecord(
                RecordKinds.APPLICATION,
                application.no().value(),
                application.version(),
                application.custody().epoch(),
                json.write(application));
    }

    public static <T> ReplicationRecord of(ReplicatedKind<T> kind, T value) {
        return new ReplicationRecord(
                kind.name(), kind.key(value), kind.version(value), kind.epoch(value), kind.write(value));
    }
}
