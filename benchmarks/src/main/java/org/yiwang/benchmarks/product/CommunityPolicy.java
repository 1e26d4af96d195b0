package org.yiwang.benchmarks.product;

import org.yiwang.division.Level;
import org.yiwang.node.LevelPolicy;

/** A community. Its commits also go to its township and its county, so every commit writes the outbox. */
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
