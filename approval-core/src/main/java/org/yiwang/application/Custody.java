package org.yiwang.application;

import org.yiwang.division.DivisionCode;

/**
 * Who may change an application: only {@code holder}. {@code epoch} counts the hand-overs from 1; {@code origin} is where
 * it was submitted.
 */
public record Custody(DivisionCode origin, DivisionCode holder, int epoch) {

    /** Custody after the application moved on to {@code next}; the same one when it stays. */
    public Custody passedTo(DivisionCode next) {
        return next.equals(holder) ? this : new Custody(origin, next, epoch + 1);
    }
}
