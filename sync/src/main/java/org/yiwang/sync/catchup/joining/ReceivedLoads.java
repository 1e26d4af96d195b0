package org.yiwang.sync.catchup.joining;

import java.util.List;
import org.yiwang.sync.receive.inbox.DatabaseLife;

/** Keeps how far the initial loads from other nodes have come, and how often this node's database was brought back. */
public interface ReceivedLoads extends DatabaseLife {

    /** Notes news of a load, in the caller's transaction; the total stays when none is told. */
    void store(ReceivedLoad load, boolean totalKnown);

    List<ReceivedLoad> all();

    /** How often the database had been lost when it was last complete. */
    int completeSince();

    /** Notes that it is complete, in the caller's transaction. */
    void complete(int count);
}
