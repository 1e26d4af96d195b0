package org.yiwang.sync.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of things that nodes tell each other, each with its form (the newest that this node reads, and the one that it
 * writes) and the form that last broke with those before it. A field more makes a new form that older readers can still
 * read. Whatever they would misunderstand or fail at (a field that is gone, renamed or means something else, a new word
 * in a list of words) breaks, and keeps the record waiting at them.
 */
public enum RecordKind {
    APPLICATION(1, 1),
    /** Several in one record, of that form: {@link ApplicationPackage}. */
    APPLICATIONS(APPLICATION.form, APPLICATION.brokenAt),
    REQUEST(1, 1),
    REQUEST_ANSWER(1, 1),
    ITEM(1, 1),
    JOINT_ITEM(1, 1),
    DELEGATION(1, 1),
    CALENDAR(1, 1),
    DIVISIONS(1, 1),
    STAFF(1, 1),
    NODE(2, 1),
    INITIAL_LOAD(1, 1);

    private final int form;
    private final int brokenAt;

    RecordKind(int form, int brokenAt) {
        this.form = form;
        this.brokenAt = brokenAt;
    }

    /** The newest form of this kind that this node knows: it writes this one, and reads it and all before. */
    public int form() {
        return form;
    }

    /** The newest known form of every kind, by its name on the wire. */
    public static Map<String, Integer> forms() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RecordKind::wireName, RecordKind::form));
    }

    /** The lowest form that a reader must know to read what was written in {@code written}. */
    int readsFrom(int written) {
        return Math.min(written, brokenAt);
    }

    /** The kind's name on the wire and in the outbox. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a kind that this version does not know. */
    public static Optional<RecordKind> ofWireName(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(text))
                .findFirst();
    }
}
