package org.yiwang.sync.record;

import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;

/**
 * One thing to tell other nodes, whole: {@code key} keeps the order of what is about the same thing, {@code version}
 * tells newer from older, {@code epoch} is that of custody (0 where nothing is held).
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
