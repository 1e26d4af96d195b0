package org.yiwang.portal.workbench;

import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yiwang.application.ApplicationSummary;
import org.yiwang.application.Applications;
import org.yiwang.identity.SignedIn;
import org.yiwang.paging.Page;
import org.yiwang.paging.PageRequest;
import org.yiwang.portal.page.Trail;
import org.yiwang.portal.record.CaseRows;

/** A clerk's lists: what waits for the posts held, and everything that this node knows. */
@Controller
class Workbench {

    private final Applications applications;
    private final CaseRows rows;

    Workbench(Applications applications, CaseRows rows) {
        this.applications = applications;
        this.rows = rows;
    }

    @GetMapping("/workbench")
    String todo(
            @RequestParam(name = "page", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        Page<ApplicationSummary> waiting = applications.waitingFor(me.actor(), PageRequest.of(number));
        return list("todo", "/workbench", waiting, me, model);
    }

    @GetMapping("/workbench/applications")
    String all(
            @RequestParam(name = "page", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        return list("all", "/workbench/applications", applications.all(PageRequest.of(number)), me, model);
    }

    private String list(String box, String path, Page<ApplicationSummary> page, SignedIn me, Model model) {
        model.addAttribute("box", box);
        model.addAttribute("posts", me.actor().posts().stream().sorted().toList());
        model.addAttribute("found", rows.of(page));
        model.addAttribute("trail", Trail.of(page, path, Map.of()));
        return "workbench";
    }
}
