package org.yiwang.sync.record;

/** A record that cannot be taken, now or ever. The message is the reason that an operator reads in the quarantine. */
public final class RecordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What becomes of the record. */
    public enum Fate {
        /** Kept with its content, for a person to look at. */
        QUARANTINED,
        /** Kept with its content until this node is new enough to read it. */
        HELD,
        /** Noted without its content, which this node must not have. */
        NOTED
    }

    private final Fate fate;

    private RecordRefused(String reason, Fate fate) {
        super(reason, null, false, false);
        this.fate = fate;
    }

    public static RecordRefused because(String reason) {
        return new RecordRefused(reason, Fate.QUARANTINED);
    }

    public static RecordRefused held(String reason) {
        return new RecordRefused(reason, Fate.HELD);
    }

    public static RecordRefused notForThisNode(String reason) {
        return new RecordRefused(reason, Fate.NOTED);
    }

    public Fate fate() {
        return fate;
    }
}
