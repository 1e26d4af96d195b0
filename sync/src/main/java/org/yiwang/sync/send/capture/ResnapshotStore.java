package org.yiwang.sync.send.capture;

import java.util.Optional;

/** Stores Debezium's binlog offset, and the snapshots that became necessary when it was lost. */
public interface ResnapshotStore {

    /** Returns the stored offset as Debezium's JSON. */
    Optional<String> storedOffset();

    /** Records a new snapshot and drops the stored offset, in one transaction. */
    void put(OutboxResnapshot resnapshot);

    /** Drops the stored offset without a record. */
    void dropOffset();

    Optional<OutboxResnapshot> latest();
}
