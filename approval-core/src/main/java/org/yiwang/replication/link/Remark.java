package org.yiwang.replication.link;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence beside the figures of the links. {@code code} names its text in the message bundles ({@code
 * remark.<code>}), {@code arguments} fill it; {@code since} is the time at which it began to hold, or happened, if
 * known.
 */
public record Remark(Weight weight, String code, List<Object> arguments, @Nullable Instant since) {

    /** The severity of a remark. */
    public enum Weight {
        /** Good to know. */
        NOTE,
        /** Somebody should do something soon. */
        WARNING,
        /** Something does not work. */
        FAULT
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(Weight weight, String code, @Nullable Instant since, Object... arguments) {
        return new Remark(weight, code, List.of(arguments), since);
    }
}
