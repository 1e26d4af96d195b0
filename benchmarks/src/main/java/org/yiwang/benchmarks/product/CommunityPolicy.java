package org.yiwang.benchmarks.product;

import org.yiwang.division.Level;
import org.yiwang.node.LevelPolicy;

/** A community: what it commits is for its township and its county, too, so that every commit writes the outbox. */
final class CommunityPolicy implements LevelPolicy {

    @Override
    public Level level() {
        return Level.COMMUNITY;
    }

    @Override
    public boolean publishesReferenceData() {
        return false;
    }
}
