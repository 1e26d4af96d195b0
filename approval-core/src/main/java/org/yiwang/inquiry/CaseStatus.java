package org.yiwang.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.State;

/**
 * The state of an application as anybody sees it who has its number and the end of the id number: the applicant's name
 * masked, nothing else about persons. {@code step} is null when it is closed; {@code dueAt} when no limit runs;
 * {@code awaited} names what the applicant has to bring, until {@code promisedFor} if they promised a day.
 */
public record CaseStatus(
        ApplicationNo no,
        String itemName,
        String applicantName,
        State state,
        @Nullable String step,
        String holderName,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        List<String> awaited,
        @Nullable LocalDate promisedFor) {

    public CaseStatus {
        awaited = List.copyOf(awaited);
    }
}
