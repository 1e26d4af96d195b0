package org.yiwang.townshipnode;

import org.springframework.stereotype.Component;
import org.yiwang.division.Level;
import org.yiwang.node.LevelPolicy;

/** A township receives what the county publishes and handles what its communities pass up. */
@Component
class TownshipPolicy implements LevelPolicy {

    @Override
    public Level level() {
        return Level.TOWNSHIP;
    }

    @Override
    public boolean publishesReferenceData() {
        return false;
    }

    @Override
    public boolean indexesApplications() {
        return false;
    }
}
