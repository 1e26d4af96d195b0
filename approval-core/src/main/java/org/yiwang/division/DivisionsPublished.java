package org.yiwang.division;

import java.util.List;

/** The county added or renamed divisions. Raised inside the transaction that stores them. */
public record DivisionsPublished(List<Division> divisions) {

    public DivisionsPublished {
        divisions = List.copyOf(divisions);
    }
}
