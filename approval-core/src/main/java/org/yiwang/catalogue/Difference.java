package org.yiwang.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which two versions of an item differ. {@code key} names it: a field of the item, or the name of a
 * material, step or form field. A value on one side only was added or removed.
 */
public record Difference(Part part, String key, @Nullable Object before, @Nullable Object after) {

    /** The part of an item that it is about. */
    public enum Part {
        FIELD,
        MATERIAL,
        STEP,
        FORM_FIELD
    }

    public boolean added() {
        return before == null;
    }

    public boolean removed() {
        return after == null;
    }
}
