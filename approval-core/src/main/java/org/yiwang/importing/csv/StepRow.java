package org.yiwang.importing.csv;

import org.yiwang.catalog.Step;
import org.yiwang.catalog.StepKind;
import org.yiwang.division.Level;

/** A step as its row tells it, before it is known what kind of step it is. */
record StepRow(int seq, String name, Level level, String post, int days, boolean counted) {

    Step step(StepKind kind) {
        return new Step(seq, name, kind, level, post, days, counted);
    }
}
