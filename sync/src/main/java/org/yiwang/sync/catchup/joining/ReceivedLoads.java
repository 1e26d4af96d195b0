package org.yiwang.sync.catchup.joining;

import java.util.List;
import org.yiwang.sync.receive.inbox.DatabaseLife;

/** Stores the progress of initial loads from other nodes, and how often this node's database has been rebuilt. */
public interface ReceivedLoads extends DatabaseLife {

    /** Stores the progress of a load in the caller's transaction; keeps the stored total unless a new one is known. */
    void store(ReceivedLoad load, boolean totalKnown);

    List<ReceivedLoad> all();

    /** Returns how many losses of the database had happened when it was last complete. */
    int completeSince();

    /** Records, in the caller's transaction, that the database is complete after {@code count} losses. */
    void complete(int count);
}
