package org.yiwang.communitynode;

import org.springframework.stereotype.Component;
import org.yiwang.division.Level;
import org.yiwang.node.LevelPolicy;

/** A community receives what the county publishes and is where people apply. */
@Component
class CommunityPolicy implements LevelPolicy {

    @Override
    public Level level() {
        return Level.COMMUNITY;
    }

    @Override
    public boolean publishesReferenceData() {
        return false;
    }
}
