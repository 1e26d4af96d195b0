package org.yiwang.importing.table;

import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.Level;

/** A step as its row describes it; {@code kind} is null when the row names none. */
record StepRow(int seq, String name, Level level, String post, int days, boolean counted, @Nullable StepKind kind) {

    Step step(StepKind guessed) {
        return new Step(seq, name, kind == null ? guessed : kind, level, post, days, counted);
    }
}
