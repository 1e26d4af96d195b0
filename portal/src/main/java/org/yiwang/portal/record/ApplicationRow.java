package org.yiwang.portal.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.action.State;
import org.yiwang.application.intake.Channel;

/** A row of a list of applications. */
public record ApplicationRow(
        String no,
        String title,
        String itemName,
        String applicantName,
        Channel channel,
        State state,
        String stateName,
        @Nullable String stepName,
        String holderName,
        Instant submittedAt,
        Instant changedAt,
        @Nullable Instant dueAt,
        @Nullable Instant stepDueAt,
        boolean stepLate,
        @Nullable StandingView standing) {

    public String tone() {
        return Tones.badge(state);
    }
}
