package org.yiwang.application.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.JointPart;

/**
 * One department's part of a joint review (联审联办), with its result. {@code username} identifies the person {@code by};
 * null where it was not recorded.
 */
public record Part(
        JointPart of,
        Opinion opinion,
        String comment,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String username) {

    public static Part open(JointPart of) {
        return new Part(of, Opinion.PENDING, "", null, null, null);
    }

    public Part decided(Opinion given, String why, Person who, Instant when) {
        return new Part(of, given, why, who.name(), when, who.username());
    }

    public boolean isOpen() {
        return opinion == Opinion.PENDING;
    }
}
