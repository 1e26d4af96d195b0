package org.yiwang.portal.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.apply.DraftRows;
import org.yiwang.portal.guide.Offerings;
import org.yiwang.portal.record.ApplicationRows;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.Worklists;

/** The first page: item search, categories, one's latest applications. */
@Controller
class HomePage {

    private static final int LATEST = 3;

    private final Offerings offerings;
    private final Worklists worklists;
    private final ApplicationRows rows;
    private final DraftRows drafts;

    HomePage(Offerings offerings, Worklists worklists, ApplicationRows rows, DraftRows drafts) {
        this.offerings = offerings;
        this.worklists = worklists;
        this.rows = rows;
        this.drafts = drafts;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal @Nullable SignedInUser me, Model model) {
        model.addAttribute("categories", offerings.categories());
        if (me != null && !me.actor().isStaff()) {
            addOwn(me.actor(), model);
        }
        return "home";
    }

    private void addOwn(Actor applicant, Model model) {
        List<DraftRows.Row> begun = drafts.of(applicant).stream().limit(LATEST).toList();
        model.addAttribute("drafts", begun);
        model.addAttribute(
                "mine",
                rows.of(worklists.find(ListQuery.of(Box.MINE), new PageRequest(1, LATEST), applicant))
                        .rows());
    }
}
