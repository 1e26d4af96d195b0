package org.yiwang.sync.catchup.joining;

import java.time.Instant;
import java.util.Optional;

/** Stores the progress of initial loads, so that a crash interrupts a load but does not lose it. */
public interface InitialLoadStore {

    /** Stores a load; it replaces an earlier one for the same node. */
    void store(InitialLoad load, Instant at);

    /** Finds a load that is not done, and locks it until the transaction ends. */
    Optional<InitialLoad> lockUnfinished();
}
