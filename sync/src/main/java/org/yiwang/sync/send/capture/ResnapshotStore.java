package org.yiwang.sync.send.capture;

import java.util.Optional;

/** Where the capture stands in the change log, as Debezium stored it, and when that place was lost. */
public interface ResnapshotStore {

    /** The stored place, as Debezium's JSON. */
    Optional<String> storedPlace();

    /** Notes that the outbox is read anew, and forgets the stored place, in one transaction. */
    void put(OutboxResnapshot reread);

    /** Forgets the stored place without a note. */
    void forgetPlace();

    Optional<OutboxResnapshot> latest();
}
