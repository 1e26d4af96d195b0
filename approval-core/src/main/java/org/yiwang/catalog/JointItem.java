package org.yiwang.catalog;

import java.util.List;

/**
 * A joint item (联审联办, 一件事): items that are applied for together, in the order in which they are best done. Versions
 * count from 1.
 */
public record JointItem(String code, int version, String name, List<String> itemCodes) {

    public JointItem {
        itemCodes = List.copyOf(itemCodes);
    }

    /** Whether both say the same, the version aside. */
    public boolean sameContentAs(JointItem other) {
        return withVersion(other.version).equals(other);
    }

    public JointItem withVersion(int another) {
        return new JointItem(code, another, name, itemCodes);
    }
}
