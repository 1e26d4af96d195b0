package org.yiwang.catalogue;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What an item is: its name and kind, whose it is, at which window, for whom. */
public record Profile(
        String name,
        String itemType,
        String category,
        String department,
        String windowType,
        Set<Target> targets,
        String handlingType) {

    public Profile {
        targets = Collections.unmodifiableSet(new TreeSet<>(targets));
    }
}
