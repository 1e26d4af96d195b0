package org.yiwang.division;

import java.util.List;

/** Divisions as they travel: a part of the register. */
public record DivisionList(List<Division> divisions) {

    public DivisionList {
        divisions = List.copyOf(divisions);
    }
}
