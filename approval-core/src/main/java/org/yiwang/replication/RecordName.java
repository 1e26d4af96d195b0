package org.yiwang.replication;

/**
 * What a kind of record is called on the wire and in the outbox, and in which form it is written. A field more makes a new
 * form that older readers can still read. Whatever they would misunderstand or fail at (a field that is gone, renamed or
 * means something else, a new word in a list of words) breaks, and keeps the record waiting at them.
 *
 * @param text lower case, words joined by underscores, never changed
 * @param form the newest form that this node knows: it writes this one, and reads it and all before
 * @param brokenAt the form that last broke with those before it; 1 when none did
 */
public record RecordName(String text, int form, int brokenAt) {

    /** A kind that has one form so far. */
    public static RecordName first(String text) {
        return new RecordName(text, 1, 1);
    }

    /** The lowest form that a reader must know to read what was written in {@code written}. */
    public int readsFrom(int written) {
        return Math.min(written, brokenAt);
    }

    @Override
    public String toString() {
        return text;
    }
}
