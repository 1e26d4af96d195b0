package org.yiwang.portal.progress;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationDesk;
import org.yiwang.application.Applications;
import org.yiwang.identity.SignedIn;
import org.yiwang.paging.Page;
import org.yiwang.paging.PageRequest;
import org.yiwang.portal.action.ActionLinks;
import org.yiwang.portal.apply.DraftRows;
import org.yiwang.portal.page.Trail;
import org.yiwang.portal.record.ApplicationViews;
import org.yiwang.portal.record.CaseRow;
import org.yiwang.portal.record.CaseRows;
import org.yiwang.portal.record.Numbers;

/** An applicant's own applications: the list, each one's progress, the receipt. */
@Controller
class MyApplications {

    private final Applications applications;
    private final ApplicationDesk desk;
    private final ApplicationViews views;
    private final CaseRows rows;
    private final DraftRows drafts;
    private final ActionLinks links;

    MyApplications(
            Applications applications,
            ApplicationDesk desk,
            ApplicationViews views,
            CaseRows rows,
            DraftRows drafts,
            ActionLinks links) {
        this.applications = applications;
        this.desk = desk;
        this.views = views;
        this.rows = rows;
        this.drafts = drafts;
        this.links = links;
    }

    @GetMapping("/applications")
    String list(
            @RequestParam(name = "page", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        Page<CaseRow> found = rows.of(applications.ofApplicant(me.actor().accountId(), PageRequest.of(number)));
        model.addAttribute("drafts", drafts.of(me.actor()));
        model.addAttribute("found", found);
        model.addAttribute("trail", Trail.of(found, "/applications", Map.of()));
        return "mine";
    }

    @GetMapping("/applications/{no}")
    String progress(@PathVariable String no, @AuthenticationPrincipal SignedIn me, Model model) {
        Application application = desk.open(Numbers.of(no), me.actor());
        model.addAttribute("view", views.of(application, me.actor()));
        model.addAttribute("onwards", links.onwards(application, me.actor()));
        model.addAttribute("besides", links.besides(application, me.actor()));
        model.addAttribute("supplements", application.supplements());
        return "application";
    }

    @GetMapping("/applications/{no}/receipt")
    String receipt(@PathVariable String no, @AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("view", views.of(desk.open(Numbers.of(no), me.actor()), me.actor()));
        return "receipt";
    }
}
