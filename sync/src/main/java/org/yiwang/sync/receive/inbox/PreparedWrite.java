package org.yiwang.sync.receive.inbox;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;

/**
 * The database work that remains after records have been parsed: {@code work} runs in one transaction, and touches only
 * {@code applications}; anything if these are null.
 */
public record PreparedWrite(Runnable work, @Nullable Set<ApplicationNo> applications) {

    public static PreparedWrite of(Set<ApplicationNo> applications, Runnable work) {
        return new PreparedWrite(work, Set.copyOf(applications));
    }

    public static PreparedWrite ofAnything(Runnable work) {
        return new PreparedWrite(work, null);
    }

    /** Appends the other work to this. */
    PreparedWrite then(PreparedWrite other) {
        Runnable both = () -> {
            work.run();
            other.work.run();
        };
        return new PreparedWrite(both, together(applications, other.applications));
    }

    private static @Nullable Set<ApplicationNo> together(
            @Nullable Set<ApplicationNo> some, @Nullable Set<ApplicationNo> others) {
        if (some == null || others == null) {
            return null;
        }
        Set<ApplicationNo> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Whether both may touch the same data, so that one must finish before the other starts. */
    boolean meets(PreparedWrite other) {
        return applications == null
                || other.applications == null
                || !Collections.disjoint(applications, other.applications);
    }
}
