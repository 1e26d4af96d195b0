package org.yiwang.portal.workbench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Visit;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.work.Person;
import org.yiwang.catalogue.Step;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.action.ActionLinks;
import org.yiwang.portal.action.ActionLinks.Link;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.ApplicationViews;
import org.yiwang.portal.revision.RevisionViews;

/** Draws an application for a clerk: with the possible actions, or with the reason why there are none. */
@Component
class ApplicationPage {

    private final ReadingDesk desk;
    private final ApplicationViews views;
    private final ActionLinks links;
    private final RevisionViews revisions;
    private final Divisions divisions;
    private final ThisNode node;
    private final PortalTexts texts;

    ApplicationPage(
            ReadingDesk desk,
            ApplicationViews views,
            ActionLinks links,
            RevisionViews revisions,
            Divisions divisions,
            ThisNode node,
            PortalTexts texts) {
        this.desk = desk;
        this.views = views;
        this.links = links;
        this.revisions = revisions;
        this.divisions = divisions;
        this.node = node;
        this.texts = texts;
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
        page.addObject(
                "chosen",
                choices.size() == 1 && onwards.isEmpty() ? choices.get(0).path() : chosen);
        page.addObject("comment", comment);
        page.addObject("delivery", delivery(application, clerk, typed));
        page.addObject("takeOver", takeOver(application, clerk));
        page.addObject("standsIn", standsIn(application));
        page.addObject("why", choices.isEmpty() && onwards.isEmpty() ? why(application) : null);
        return page;
    }

    private @Nullable DeliveryForm delivery(Application application, Actor clerk, Map<String, String> typed) {
        boolean possible = links.allows(Action.DELIVER, application, clerk);
        return possible ? new DeliveryForm(typed, Visit.of(application).size()) : null;
    }

    /** The claimant from whom the application can be taken over; nobody if it can't. */
    private @Nullable String takeOver(Application application, Actor clerk) {
        Person owner = application.work().owner();
        boolean possible = links.allows(Action.TAKE_OVER, application, clerk);
        return possible && owner != null ? owner.name() : null;
    }

    /** The node whose step it is, if another node acts in place of a lost one. */
    private @Nullable String standsIn(Application application) {
        return application
                .step()
                .filter(step -> application.standsIn())
                .map(step -> divisions.nameOf(application.nodeOf(step)))
                .orElse(null);
    }

    private String why(Application application) {
        Step step = application.step().orElse(null);
        if (step == null) {
            return texts.of("case.closed");
        }
        return application.isHeldBy(node.code())
                ? texts.of("case.otherPost", step.name(), step.post())
                : texts.of(
                        "case.elsewhere", divisions.nameOf(application.custody().holder()), step.name());
    }
}
