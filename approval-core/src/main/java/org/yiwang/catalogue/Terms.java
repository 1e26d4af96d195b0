package org.yiwang.catalogue;

import org.jspecify.annotations.Nullable;
import org.yiwang.division.Level;

/**
 * The terms of an item: the levels of acceptance and decision, the working days, the visits to the window, and whether a
 * person who reviewed a case may not decide it ({@code separateDecider}; null leaves it to the type of the item).
 */
public record Terms(
        Level acceptLevel,
        Level decideLevel,
        int statutoryDays,
        int promisedDays,
        int visits,
        @Nullable Boolean separateDecider) {

    /** Terms that leave the separation of review and decision to the type of the item. */
    public Terms(Level acceptLevel, Level decideLevel, int statutoryDays, int promisedDays, int visits) {
        this(acceptLevel, decideLevel, statutoryDays, promisedDays, visits, null);
    }
}
