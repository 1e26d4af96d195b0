package org.yiwang.base.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a command was refused. {@code code} is the key of its sentence in the message bundles ({@code
 * refusal.<code>}), {@code arguments} fill the sentence, {@code field} names the input concerned.
 */
public record Refusal(Kind kind, String code, @Nullable String field, List<Object> arguments) {

    /** The kind of a refusal; each has its HTTP status. */
    public enum Kind {
        INVALID(422),
        NOT_FOUND(404),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        TOO_SLOW(408),
        CONFLICT(409),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that answers such a refusal. */
        public int status() {
            return status;
        }
    }

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal about one input field. */
    public static Refusal of(Kind kind, String code, @Nullable String field, Object... arguments) {
        return new Refusal(kind, code, field, List.of(arguments));
    }

    /** Refuses an invalid input field. */
    public static Refusal invalid(String field, String code, Object... arguments) {
        return of(Kind.INVALID, code, field, arguments);
    }
}
