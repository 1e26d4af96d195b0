package org.yiwang.catalogue;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The profile of an item: its name, kind, department, window and target groups. */
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

    static boolean isLicence(String itemType) {
        return itemType.contains("行政许可");
    }
}
