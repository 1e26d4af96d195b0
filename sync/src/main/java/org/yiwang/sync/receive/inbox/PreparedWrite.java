package org.yiwang.sync.receive.inbox;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;

/**
 * What is left to be done with some records once they have been read: {@code work}, within one transaction, on these
 * applications and nothing else; on anything when {@code applications} is null.
 */
public record PreparedWrite(Runnable work, @Nullable Set<ApplicationNo> applications) {

    public static PreparedWrite of(Set<ApplicationNo> applications, Runnable work) {
        return new PreparedWrite(work, Set.copyOf(applications));
    }

    public static PreparedWrite ofAnything(Runnable work) {
        return new PreparedWrite(work, null);
    }

    /** This, and after it the other. */
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

    /** Whether one must be done before the other begins. */
    boolean meets(PreparedWrite other) {
        return applications == null
                || other.applications == null
                || !Collections.disjoint(applications, other.applications);
    }
}
