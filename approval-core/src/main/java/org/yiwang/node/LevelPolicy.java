package org.yiwang.node;

import org.yiwang.division.Level;

/** What differs between the levels. Each node module brings one; shared code asks it and never compares levels. */
public interface LevelPolicy {

    /** The level whose division codes this node accepts at its start. */
    Level level();

    /** Whether catalogue, calendar and divisions are kept here and replicated from here. */
    boolean publishesReferenceData();

    /** Whether this node keeps the index that auditors search. */
    boolean indexesApplications();
}
