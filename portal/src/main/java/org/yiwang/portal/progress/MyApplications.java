package org.yiwang.portal.progress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.action.ActionLinks;
import org.yiwang.portal.apply.DraftRows;
import org.yiwang.portal.page.Kiosk;
import org.yiwang.portal.page.Site;
import org.yiwang.portal.record.ApplicationViews;
import org.yiwang.portal.record.ListPages;
import org.yiwang.portal.record.Numbers;
import org.yiwang.portal.revision.RevisionViews;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListParameters;

/** An applicant's own applications: the list, each one's progress, the receipt. */
@Controller
class MyApplications {

    private final ReadingDesk desk;
    private final ApplicationViews views;
    private final ListPages lists;
    private final DraftRows drafts;
    private final ActionLinks links;
    private final RequestNotices requests;
    private final RevisionViews revisions;

    MyApplications(
            ReadingDesk desk,
            ApplicationViews views,
            ListPages lists,
            DraftRows drafts,
            ActionLinks links,
            RequestNotices requests,
            RevisionViews revisions) {
        this.desk = desk;
        this.views = views;
        this.lists = lists;
        this.drafts = drafts;
        this.links = links;
        this.requests = requests;
        this.revisions = revisions;
    }

    @GetMapping("/applications")
    String list(
            ListParameters asked,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedInUser me,
            Model model) {
        model.addAttribute("drafts", drafts.of(me.actor()));
        model.addAttribute("unproven", me.actor().provenNumber() == null);
        lists.show(Box.MINE, "/applications", asked, number, me.actor(), model);
        return "mine";
    }

    @GetMapping("/applications/{no}")
    String progress(@PathVariable String no, @AuthenticationPrincipal SignedInUser me, Model model) {
        Application application = desk.open(Numbers.of(no), me.actor());
        model.addAttribute("view", views.of(application, me.actor()));
        model.addAttribute("revisions", revisions.of(application, me.actor()));
        OpenRequests asked = requests.of(application, me.actor());
        model.addAttribute("requests", asked.notices());
        model.addAttribute("requestId", UUID.randomUUID().toString());
        model.addAttribute("onwards", asked.without(links.onwards(application, me.actor())));
        model.addAttribute("besides", asked.without(links.besides(application, me.actor())));
        model.addAttribute("confirming", asked.waitsFor(Action.CONFIRM_RECEIPT));
        model.addAttribute("supplements", application.supplements());
        return "application";
    }

    /** At a terminal, signs the applicant out with the receipt, because it is the last page. */
    @GetMapping("/applications/{no}/receipt")
    String receipt(
            @PathVariable String no,
            @AuthenticationPrincipal SignedInUser me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("view", views.of(desk.open(Numbers.of(no), me.actor()), me.actor()));
        model.addAttribute("follow", "/applications/" + no);
        model.addAttribute("home", "/");
        if (Kiosk.isOn(request)) {
            SecurityContextHolder.clearContext();
            Kiosk.begin(request, response);
            model.addAttribute(
                    "site",
                    Site.class
                            .cast(Objects.requireNonNull(model.getAttribute("site")))
                            .withoutAnybody());
        }
        return "receipt";
    }
}
