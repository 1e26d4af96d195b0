package org.yiwang.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The profile of an item: its name, kind, department, window and target groups. {@code result} is the title of the
 * certificate that it leads to (结果名称); empty when the catalogue names none, see {@link ResultTitle}.
 */
public record Profile(
        String name,
        String itemType,
        String category,
        String department,
        String windowType,
        Set<Target> targets,
        String handlingType,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String result) {

    public Profile {
        result = result == null ? "" : result.strip();
        targets = Collections.unmodifiableSet(new TreeSet<>(targets));
    }

    /** Creates one that names no result. */
    public Profile(
            String name,
            String itemType,
            String category,
            String department,
            String windowType,
            Set<Target> targets,
            String handlingType) {
        this(name, itemType, category, department, windowType, targets, handlingType, "");
    }

    /** Whether a handling type is 即办件: done on the spot. */
    public static boolean isOnTheSpot(String handlingType) {
        return handlingType.contains("即办");
    }

    static boolean isLicence(String itemType) {
        return itemType.contains("行政许可");
    }
}
