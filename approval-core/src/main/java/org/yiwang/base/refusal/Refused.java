package org.yiwang.base.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a command is refused; the command had no effect. Carries every reason at once. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::code).collect(Collectors.joining(", ")), null, false, false);
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs a reason");
        }
        this.refusals = List.copyOf(refusals);
    }

    public Refused(Refusal refusal) {
        this(List.of(refusal));
    }

    /** Shorthand for a single reason that is about no particular field. */
    public static Refused because(Refusal.Kind kind, String code, Object... arguments) {
        return new Refused(Refusal.of(kind, code, null, arguments));
    }

    /** Throws if there is any refusal. */
    public static void ifAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** Throws because of this refusal. */
    public static void because(Refusal refusal) {
        throw new Refused(refusal);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
