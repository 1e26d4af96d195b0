package org.yiwang.sync.capture;

import java.util.Optional;

/** Where the capture stands in the change log, as Debezium stored it, and when that place was lost. */
public interface RereadStore {

    /** The stored place, as Debezium's JSON. */
    Optional<String> storedPlace();

    void put(Reread reread);

    Optional<Reread> latest();
}
