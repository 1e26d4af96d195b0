package org.yiwang.worklist.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.State;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.limit.ClockState;
import org.yiwang.application.limit.TimeLimit;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.supervision.Limits;
import org.yiwang.supervision.TimeStatus;
import org.yiwang.worklist.ListedApplication;

/** The columns of a row in a list. */
record ListedRow(
        String no,
        String title,
        String itemName,
        String applicantName,
        String channel,
        String state,
        @Nullable String outcome,
        @Nullable String stepName,
        String origin,
        String holder,
        LocalDateTime submittedAt,
        LocalDateTime changedAt,
        String clock,
        @Nullable LocalDateTime dueAt,
        @Nullable LocalDateTime warnAfter,
        @Nullable LocalDateTime yellowAfter,
        @Nullable LocalDateTime redAfter,
        @Nullable LocalDateTime stepDueAt,
        @Nullable Integer calendarMissing,
        String persons) {

    /** The row as its reader sees it: the persons in the title of somebody else's are masked. */
    ListedApplication listed(@Nullable TimeStatus standing, boolean own) {
        return new ListedApplication(
                new ApplicationNo(no),
                own ? title : Persons.read(persons).text(title),
                itemName,
                applicantName,
                Channel.valueOf(channel),
                State.valueOf(state),
                outcome == null ? null : Outcome.valueOf(outcome),
                stepName,
                new DivisionCode(origin),
                new DivisionCode(holder),
                Utc.instant(submittedAt),
                Utc.instant(changedAt),
                Utc.instantOrNull(dueAt),
                Utc.instantOrNull(stepDueAt),
                standing);
    }

    TimeLimit limit() {
        return new TimeLimit(ClockState.valueOf(clock), limits(), null, Utc.instantOrNull(stepDueAt), calendarMissing);
    }

    private @Nullable Limits limits() {
        Instant due = Utc.instantOrNull(dueAt);
        return due == null || warnAfter == null || yellowAfter == null || redAfter == null
                ? null
                : new Limits(due, Utc.instant(warnAfter), Utc.instant(yellowAfter), Utc.instant(redAfter));
    }
}
