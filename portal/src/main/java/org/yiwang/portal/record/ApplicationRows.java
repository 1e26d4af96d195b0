package org.yiwang.portal.record;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.base.paging.Page;
import org.yiwang.division.Divisions;
import org.yiwang.worklist.ListedApplication;

/** Turns the result of a list query into the rows of a page. */
@Component
public class ApplicationRows {

    private final Divisions divisions;
    private final StandingViews standings;
    private final ActionNames names;
    private final Clock clock;

    ApplicationRows(Divisions divisions, StandingViews standings, ActionNames names, Clock clock) {
        this.names = names;
        this.divisions = divisions;
        this.standings = standings;
        this.clock = clock;
    }

    public Page<ApplicationRow> of(Page<ListedApplication> page) {
        Instant now = clock.instant();
        return page.map(listed -> row(listed, now));
    }

    private ApplicationRow row(ListedApplication listed, Instant now) {
        return new ApplicationRow(
                listed.no().value(),
                listed.title(),
                listed.itemName(),
                listed.applicantName(),
                listed.channel(),
                listed.state(),
                names.of(listed.state(), listed.outcome()),
                listed.stepName(),
                divisions.nameOf(listed.holder()),
                listed.submittedAt(),
                listed.changedAt(),
                listed.dueAt(),
                listed.stepDueAt(),
                listed.stepDueAt() != null && now.isAfter(listed.stepDueAt()),
                standings.of(listed.standing()));
    }
}
