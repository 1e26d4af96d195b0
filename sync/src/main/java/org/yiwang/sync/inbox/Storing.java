package org.yiwang.sync.inbox;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;

/**
 * What is left to be done with some records once they have been read: {@code work}, within one transaction, on these
 * applications and nothing else; on anything when {@code applications} is null.
 */
public record Storing(Runnable work, @Nullable Set<ApplicationNo> applications) {

    public static Storing of(Set<ApplicationNo> applications, Runnable work) {
        return new Storing(work, Set.copyOf(applications));
    }

    public static Storing ofAnything(Runnable work) {
        return new Storing(work, null);
    }

    /** This, and after it the other. */
    Storing then(Storing other) {
        Runnable both = () -> {
            work.run();
            other.work.run();
        };
        return new Storing(both, together(applications, other.applications));
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
    boolean meets(Storing other) {
        return applications == null
                || other.applications == null
                || !Collections.disjoint(applications, other.applications);
    }
}
