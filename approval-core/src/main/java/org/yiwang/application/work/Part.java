package org.yiwang.application.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.JointPart;

/** One department's part of a joint review (联审联办), with its result. */
public record Part(JointPart of, Opinion opinion, String comment, @Nullable String by, @Nullable Instant at) {

    public static Part open(JointPart of) {
        return new Part(of, Opinion.PENDING, "", null, null);
    }

    public Part decided(Opinion given, String why, String who, Instant when) {
        return new Part(of, given, why, who, when);
    }

    public boolean isOpen() {
        return opinion == Opinion.PENDING;
    }
}
