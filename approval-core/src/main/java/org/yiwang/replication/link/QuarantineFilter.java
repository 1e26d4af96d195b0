package org.yiwang.replication.link;

import org.jspecify.annotations.Nullable;

/** Selects records: waiting or settled, of one kind, with one reason; all when null. */
public record QuarantineFilter(boolean settled, @Nullable String kind, @Nullable String reason) {

    /** Everything that waits. */
    public static final QuarantineFilter WAITING = new QuarantineFilter(false, null, null);

    /** Reads a filter as typed; blank means all. */
    public static QuarantineFilter typed(boolean settled, @Nullable String kind, @Nullable String reason) {
        return new QuarantineFilter(settled, nothing(kind), nothing(reason));
    }

    private static @Nullable String nothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
