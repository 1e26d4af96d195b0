package org.yiwang.application.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signer's objection (会签不同意) at the step numbered {@code step}. It stays with the application to its end; the case
 * goes on from that step only with a written answer.
 */
public record Objection(Person by, int step, String stepName, String reason, Instant at, @Nullable Answer answer) {

    /** The owner's written answer. */
    public record Answer(Person by, String text, Instant at) {}

    public boolean isAnswered() {
        return answer != null;
    }

    /** The same with an answer; an earlier answer stands. */
    public Objection answered(Answer given) {
        return isAnswered() ? this : new Objection(by, step, stepName, reason, at, given);
    }
}
