package org.yiwang.replication;

/**
 * The name of a kind of record on the wire and in the outbox, and its form (schema version). An additional field makes
 * a new form that older readers can still read. A change that they would misunderstand or fail at (a removed, renamed
 * or redefined field, a new word in a list of words) breaks, and the record waits at older readers.
 *
 * @param text lower case, words joined by underscores, never changed
 * @param form the newest form that this node knows: it writes this one, and reads it and all earlier ones
 * @param brokenAt the last breaking form; 1 when none broke
 */
public record RecordName(String text, int form, int brokenAt) {

    /** Creates the name of a kind that has one form so far. */
    public static RecordName first(String text) {
        return new RecordName(text, 1, 1);
    }

    /** The lowest form that a reader must know to read the form {@code written}. */
    public int readsFrom(int written) {
        return Math.min(written, brokenAt);
    }

    @Override
    public String toString() {
        return text;
    }
}
