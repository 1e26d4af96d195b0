package org.yiwang.application.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.ActionNames;
import org.yiwang.application.ApplicationSummary;
import org.yiwang.application.Applications;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.identity.SignedIn;
import org.yiwang.paging.Page;
import org.yiwang.paging.PageRequest;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refused;

/** Lists of applications over the API. */
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationListController {

    private final Applications applications;
    private final ActionNames names;

    ApplicationListController(Applications applications, ActionNames names) {
        this.applications = applications;
        this.names = names;
    }

    /** Which list: an applicant's own, what waits for this clerk, or everything the node knows. */
    enum Box {
        mine,
        todo,
        all
    }

    record Row(
            String no,
            String title,
            String itemName,
            String applicantName,
            String state,
            String stateName,
            @Nullable String stepName,
            String holder,
            Instant submittedAt,
            @Nullable Instant dueAt) {}

    record RowPage(List<Row> applications, long total, int page, int pages) {}

    @GetMapping
    RowPage list(
            @RequestParam(defaultValue = "mine") Box box,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedIn me) {
        Page<ApplicationSummary> found = find(box, PageRequest.of(page), me.actor());
        return new RowPage(found.map(this::row).rows(), found.total(), found.number(), found.pages());
    }

    private Page<ApplicationSummary> find(Box box, PageRequest page, Actor reader) {
        return switch (box) {
            case mine -> applications.ofApplicant(reader.accountId(), page);
            case todo -> applications.waitingFor(reader, page);
            case all -> all(page, reader);
        };
    }

    private Page<ApplicationSummary> all(PageRequest page, Actor reader) {
        if (!reader.has(Duty.CLERK) && !reader.has(Duty.AUDITOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "application.listStaffOnly");
        }
        return applications.all(page);
    }

    private Row row(ApplicationSummary summary) {
        return new Row(
                summary.no().value(),
                summary.title(),
                summary.itemName(),
                summary.applicantName(),
                summary.state().name(),
                names.of(summary.state()),
                summary.stepName(),
                summary.holder().value(),
                summary.submittedAt(),
                summary.dueAt());
    }
}
