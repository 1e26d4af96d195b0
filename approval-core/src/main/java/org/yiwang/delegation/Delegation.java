package org.yiwang.delegation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.DivisionCode;

/**
 * The county's decision that {@code to} does the steps of kind {@code what} of an item, through its {@code post}, from
 * {@code from} to {@code until}. Versions count from 1: it can be narrowed or withdrawn, never widened. Decisions under
 * it stay valid.
 */
public record Delegation(
        String id,
        int version,
        String itemCode,
        StepKind what,
        DivisionCode to,
        String post,
        Conditions conditions,
        Term term,
        String reason,
        String changedBy,
        Instant changedAt,
        @JsonIgnore Additions additions)
        implements Extensible<Delegation> {

    /** The term of a delegation: from an instant on, to an end if it has one, or until it is withdrawn. */
    public record Term(Instant from, @Nullable Instant until, @Nullable Instant withdrawnAt) {

        /** Whether it holds at an instant; the end is not part of it. */
        public boolean holds(Instant at) {
            return !at.isBefore(from) && !isWithdrawn(at) && !isOver(at);
        }

        boolean isWithdrawn(Instant at) {
            return withdrawnAt != null && !at.isBefore(withdrawnAt);
        }

        boolean isOver(Instant at) {
            return until != null && !at.isBefore(until);
        }
    }

    public Delegation {
        additions = additions == null ? Additions.NONE : additions;
    }

    /** Creates one as this release writes it. */
    public Delegation(
            String id,
            int version,
            String itemCode,
            StepKind what,
            DivisionCode to,
            String post,
            Conditions conditions,
            Term term,
            String reason,
            String changedBy,
            Instant changedAt) {
        this(id, version, itemCode, what, to, post, conditions, term, reason, changedBy, changedAt, Additions.NONE);
    }

    @Override
    public Delegation keeping(Additions kept) {
        return new Delegation(
                id, version, itemCode, what, to, post, conditions, term, reason, changedBy, changedAt, kept);
    }

    /** Whether it holds at an instant, its conditions aside. */
    public boolean holds(Instant at) {
        return term.holds(at);
    }

    /** Whether it holds neither at {@code at} nor ever after. */
    public boolean hasEnded(Instant at) {
        return term.isWithdrawn(at) || term.isOver(at);
    }

    /** The next version, with other conditions and another term. */
    Delegation changed(Conditions narrower, Term newTerm, String why, String who, Instant at) {
        return new Delegation(id, version + 1, itemCode, what, to, post, narrower, newTerm, why, who, at, additions);
    }
}
