package org.yiwang.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.State;
import org.yiwang.application.intake.Channel;
import org.yiwang.division.DivisionCode;
import org.yiwang.supervision.TimeStatus;

/**
 * A row of a list of applications; the applicant's name is masked. {@code outcome} is null while it is
 * not decided, {@code standing} when it is closed; {@code dueAt} is the end of its current limit.
 */
public record ListedApplication(
        ApplicationNo no,
        String title,
        String itemName,
        String applicantName,
        Channel channel,
        State state,
        @Nullable Outcome outcome,
        @Nullable String stepName,
        DivisionCode origin,
        DivisionCode holder,
        Instant submittedAt,
        Instant changedAt,
        @Nullable Instant dueAt,
        @Nullable Instant stepDueAt,
        @Nullable TimeStatus standing) {}
