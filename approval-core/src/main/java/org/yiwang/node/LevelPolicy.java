package org.yiwang.node;

import java.util.List;
import org.yiwang.division.Level;

/** The differences between the levels. Each node module provides one; shared code asks it and never compares levels. */
public interface LevelPolicy {

    /** The level whose division codes this node accepts at its start. */
    Level level();

    /** Whether this level keeps catalogue, calendar and divisions and replicates them. */
    boolean publishesReferenceData();

    /** The categories of items of which this level's centre must offer something; none by default. */
    default List<String> requiredCategories() {
        return List.of();
    }
}
