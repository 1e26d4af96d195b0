package org.yiwang.sync.record;

import java.util.List;
import org.yiwang.division.Division;

/** Divisions as they travel: a part of the register. */
public record DivisionList(List<Division> divisions) {

    public DivisionList {
        divisions = List.copyOf(divisions);
    }
}
