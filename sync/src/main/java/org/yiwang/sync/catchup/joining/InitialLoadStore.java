package org.yiwang.sync.catchup.joining;

import java.time.Instant;
import java.util.Optional;

/** Keeps the progress of initial loads, so that a crash interrupts but does not lose them. */
public interface InitialLoadStore {

    /** Stores a load; one for the same node takes the place of any before. */
    void store(InitialLoad load, Instant at);

    /** One that is not done, locked until the transaction ends. */
    Optional<InitialLoad> lockUnfinished();
}
