package org.yiwang.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/** A row of a list of applications; the applicant's name is masked. */
public record ApplicationSummary(
        ApplicationNo no,
        String title,
        String itemName,
        String applicantName,
        State state,
        @Nullable String stepName,
        DivisionCode origin,
        DivisionCode holder,
        Instant submittedAt,
        @Nullable Instant dueAt,
        Instant changedAt) {}
