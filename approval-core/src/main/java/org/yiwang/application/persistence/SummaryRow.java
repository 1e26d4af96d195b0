package org.yiwang.application.persistence;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The columns of a row in a list. */
record SummaryRow(
        String no,
        String title,
        String itemName,
        String applicantName,
        String state,
        @Nullable String stepName,
        String origin,
        String holder,
        LocalDateTime submittedAt,
        @Nullable LocalDateTime dueAt,
        LocalDateTime changedAt) {}
