package org.yiwang.sync.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that nodes tell each other. */
public enum RecordKind {
    APPLICATION,
    /** Several in one record: {@link ApplicationPackage}. */
    APPLICATIONS,
    REQUEST,
    REQUEST_ANSWER,
    ITEM,
    JOINT_ITEM,
    DELEGATION,
    CALENDAR,
    DIVISIONS,
    STAFF,
    NODE,
    INITIAL_LOAD;

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
