package org.yiwang.worklist.persistence;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.Outcome;
import org.yiwang.base.persistence.Utc;
import org.yiwang.catalogue.Step;

/** A closed application as lists find and show it: it has no limit and no assignee. */
record ClosedRow(
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
        String departments) {

    static ClosedRow of(Application application) {
        return new ClosedRow(
                application.no().value(),
                application.title(),
                application.item().name(),
                application.applicant().maskedName(),
                application.intake().channel().name(),
                application.state().name(),
                Outcome.of(application).map(Outcome::name).orElse(null),
                application.step().map(Step::name).orElse(null),
                application.custody().origin().value(),
                application.custody().holder().value(),
                Utc.of(application.dates().submittedAt()),
                changedAt(application),
                DepartmentColumn.of(application.item()));
    }

    static LocalDateTime changedAt(Application application) {
        return Utc.of(
                application.history().get(application.history().size() - 1).at());
    }
}
