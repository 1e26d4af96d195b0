package org.yiwang.portal.record;

import org.springframework.stereotype.Component;
import org.yiwang.application.ApplicationSummary;
import org.yiwang.division.Divisions;
import org.yiwang.paging.Page;

/** Turns summaries into the rows of the pages' lists. */
@Component
public class CaseRows {

    private final Divisions divisions;
    private final DueDates dueDates;

    CaseRows(Divisions divisions, DueDates dueDates) {
        this.divisions = divisions;
        this.dueDates = dueDates;
    }

    public Page<CaseRow> of(Page<ApplicationSummary> page) {
        return page.map(this::row);
    }

    private CaseRow row(ApplicationSummary summary) {
        return new CaseRow(
                summary.no().value(),
                summary.title(),
                summary.itemName(),
                summary.applicantName(),
                summary.state(),
                summary.stepName(),
                divisions.nameOf(summary.holder()),
                summary.submittedAt(),
                summary.dueAt(),
                dueDates.of(summary.state(), summary.dueAt()));
    }
}
