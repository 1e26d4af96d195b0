package org.yiwang.replication;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.masking.Mask;

/**
 * Thrown for a record that can never be stored. The refusal's sentence ({@code refusal.record.<why>}) is the reason
 * that an operator reads in the quarantine.
 */
public final class RecordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Pattern QUOTED = Pattern.compile("\\p{IsHan}+");

    /** The fate of the record. */
    public enum Fate {
        /** Kept with its content, for a person to inspect. */
        QUARANTINED,
        /** Kept with its content until this node is new enough to read it, or knows the keys that it waits for. */
        HELD,
        /** Recorded without its content, which this node must not have. */
        NOTED
    }

    private final transient Refusal refusal;
    private final Fate fate;
    private final @Nullable String awaited;

    private RecordRefused(String why, Object[] arguments, Fate fate) {
        this(why, arguments, fate, null);
    }

    private RecordRefused(String why, Object[] arguments, Fate fate, @Nullable String awaited) {
        super(why + " " + List.of(arguments), null, false, false);
        this.awaited = awaited;
        this.refusal = Refusal.of(Kind.INVALID, "record." + why, null, arguments);
        this.fate = fate;
    }

    public static RecordRefused because(String why, Object... arguments) {
        return new RecordRefused(why, arguments, Fate.QUARANTINED);
    }

    public static RecordRefused held(String why, Object... arguments) {
        return new RecordRefused(why, arguments, Fate.HELD);
    }

    /** Holds a record until this node knows {@code keys}: the id of keys, or the code of a node that has none yet. */
    public static RecordRefused awaiting(String keys, String why, Object... arguments) {
        return new RecordRefused(why, arguments, Fate.HELD, keys);
    }

    public static RecordRefused notForThisNode(String why, Object... arguments) {
        return new RecordRefused(why, arguments, Fate.NOTED);
    }

    /**
     * Refuses a record with unreadable content. The reason lies open in lists and logs,
     * so numbers of persons and Chinese words, which an exception only ever quotes from the content, are hidden in it.
     */
    public static RecordRefused unreadable(RuntimeException trouble) {
        String message = QUOTED.matcher(String.valueOf(trouble.getMessage())).replaceAll("***");
        return because("unreadable", trouble.getClass().getSimpleName(), Mask.NUMBERS.text(message));
    }

    public Refusal refusal() {
        return refusal;
    }

    public Fate fate() {
        return fate;
    }

    /** The keys that the record waits for; absent for all others. */
    public @Nullable String awaited() {
        return awaited;
    }
}
