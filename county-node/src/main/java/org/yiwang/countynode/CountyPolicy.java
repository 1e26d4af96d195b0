package org.yiwang.countynode;

import org.springframework.stereotype.Component;
import org.yiwang.division.Level;
import org.yiwang.node.LevelPolicy;

/** The county publishes the catalogue, the calendar and the divisions, and keeps the index that auditors search. */
@Component
class CountyPolicy implements LevelPolicy {

    @Override
    public Level level() {
        return Level.COUNTY;
    }

    @Override
    public boolean publishesReferenceData() {
        return true;
    }
}
