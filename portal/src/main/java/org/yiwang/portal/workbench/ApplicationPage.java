package org.yiwang.portal.workbench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.work.Objection;
import org.yiwang.identity.Actor;
import org.yiwang.portal.action.ActionLinks;
import org.yiwang.portal.action.ActionLinks.Link;
import org.yiwang.portal.progress.OpenRequests;
import org.yiwang.portal.progress.RequestNotices;
import org.yiwang.portal.record.ApplicationViews;
import org.yiwang.portal.revision.RevisionViews;

/** Draws an application for a clerk: with the possible actions, or with the reason why there are none. */
@Component
class ApplicationPage {

    private final ReadingDesk desk;
    private final ApplicationViews views;
    private final ActionLinks links;
    private final RevisionViews revisions;
    private final RequestNotices requests;
    private final CaseSituation situation;

    ApplicationPage(
            ReadingDesk desk,
            ApplicationViews views,
            ActionLinks links,
            RevisionViews revisions,
            RequestNotices requests,
            CaseSituation situation) {
        this.desk = desk;
        this.views = views;
        this.links = links;
        this.revisions = revisions;
        this.requests = requests;
        this.situation = situation;
    }

    /** The page with the clerk's choices and texts so far. */
    ModelAndView of(ApplicationNo no, Actor clerk, @Nullable String chosen, String comment, Map<String, String> typed) {
        Application application = desk.open(no, clerk);
        List<Link> choices = links.atOnce(application, clerk);
        List<Link> onwards = links.onwards(application, clerk);
        ModelAndView page = new ModelAndView("case");
        page.addObject("view", views.of(application, clerk));
        page.addObject("revisions", revisions.of(application, clerk));
        page.addObject("revising", revisions.mayRevise(application, clerk));
        page.addObject("actions", choices);
        page.addObject("onwards", onwards);
        page.addObject("besides", links.besides(application, clerk));
        OpenRequests asked = requests.of(application, clerk);
        page.addObject("requests", asked.notices());
        page.addObject("forApplicant", asked.without(links.forApplicant(application, clerk)));
        page.addObject(
                "chosen",
                choices.size() == 1 && onwards.isEmpty() ? choices.get(0).path() : chosen);
        page.addObject("comment", comment);
        page.addObject("delivery", situation.delivery(application, clerk, typed));
        page.addObject("takeOver", situation.takeOver(application, clerk));
        page.addObject("standsIn", situation.standsIn(application));
        page.addObject("objections", objections(application, choices));
        page.addObject("answer", typed.getOrDefault(Detail.ANSWER.key(), ""));
        page.addObject("why", choices.isEmpty() && onwards.isEmpty() ? situation.why(application, clerk) : null);
        return page;
    }

    /** The objections that going on from here must answer; none if the clerk can't go on. */
    private static List<Objection> objections(Application application, List<Link> choices) {
        boolean onwards = choices.stream()
                .map(Link::path)
                .anyMatch(Set.of(Action.PASS_REVIEW.path(), Action.GRANT.path())::contains);
        return onwards
                ? application
                        .step()
                        .map(step -> application.work().unanswered(step.seq()))
                        .orElse(List.of())
                : List.of();
    }
}
