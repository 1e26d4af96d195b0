package org.yiwang.replication;

import java.util.List;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/**
 * Thrown for a record that can never be stored. The refusal's sentence ({@code refusal.record.<why>}) is the reason
 * that an operator reads in the quarantine.
 */
public final class RecordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The fate of the record. */
    public enum Fate {
        /** Kept with its content, for a person to inspect. */
        QUARANTINED,
        /** Kept with its content until this node is new enough to read it. */
        HELD,
        /** Recorded without its content, which this node must not have. */
        NOTED
    }

    private final transient Refusal refusal;
    private final Fate fate;

    private RecordRefused(String why, Object[] arguments, Fate fate) {
        super(why + " " + List.of(arguments), null, false, false);
        this.refusal = Refusal.of(Kind.INVALID, "record." + why, null, arguments);
        this.fate = fate;
    }

    public static RecordRefused because(String why, Object... arguments) {
        return new RecordRefused(why, arguments, Fate.QUARANTINED);
    }

    public static RecordRefused held(String why, Object... arguments) {
        return new RecordRefused(why, arguments, Fate.HELD);
    }

    public static RecordRefused notForThisNode(String why, Object... arguments) {
        return new RecordRefused(why, arguments, Fate.NOTED);
    }

    /** Refuses a record with unreadable content. */
    public static RecordRefused unreadable(RuntimeException trouble) {
        return because("unreadable", trouble.getClass().getSimpleName(), String.valueOf(trouble.getMessage()));
    }

    public Refusal refusal() {
        return refusal;
    }

    public Fate fate() {
        return fate;
    }
}
