package org.yiwang.catalogue;

import org.jspecify.annotations.Nullable;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.TermUnit;
import org.yiwang.division.Level;

/**
 * The terms of an item: the levels of acceptance and decision, the limits by law and as promised, the visits to the window,
 * and whether a person who reviewed a case may not decide it ({@code separateDecider}; null leaves it to the type of the
 * item). {@code statutoryDays} and {@code promisedDays} count in their units; records name no unit for working days.
 */
public record Terms(
        Level acceptLevel,
        Level decideLevel,
        int statutoryDays,
        @Nullable TermUnit statutoryUnit,
        int promisedDays,
        @Nullable TermUnit promisedUnit,
        int visits,
        @Nullable Boolean separateDecider) {

    public Terms {
        statutoryUnit = Term.of(statutoryDays, statutoryUnit).recordedUnit();
        promisedUnit = Term.of(promisedDays, promisedUnit).recordedUnit();
    }

    /** Terms with limits in any unit. */
    public Terms(
            Level acceptLevel,
            Level decideLevel,
            Term statutory,
            Term promised,
            int visits,
            @Nullable Boolean separateDecider) {
        this(
                acceptLevel,
                decideLevel,
                statutory.number(),
                statutory.unit(),
                promised.number(),
                promised.unit(),
                visits,
                separateDecider);
    }

    /** Terms in working days that leave the separation of review and decision to the type of the item. */
    public Terms(Level acceptLevel, Level decideLevel, int statutoryDays, int promisedDays, int visits) {
        this(acceptLevel, decideLevel, Term.workingDays(statutoryDays), Term.workingDays(promisedDays), visits, null);
    }

    /** 法定时限. */
    public Term statutory() {
        return Term.of(statutoryDays, statutoryUnit);
    }

    /** 承诺时限. */
    public Term promised() {
        return Term.of(promisedDays, promisedUnit);
    }
}
