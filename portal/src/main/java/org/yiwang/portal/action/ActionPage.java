package org.yiwang.portal.action;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.ApplicationView;
import org.yiwang.portal.record.ApplicationViews;
import org.yiwang.portal.record.Numbers;

/** Draws the page of one action: at first, or again with the reasons why it was refused and all that was typed. */
@Component
class ActionPage {

    private final ReadingDesk desk;
    private final ApplicationViews views;
    private final ActionForm form;
    private final ActionNames names;
    private final ActionLinks links;
    private final ThisNode node;
    private final PortalTexts texts;

    ActionPage(
            ReadingDesk desk,
            ApplicationViews views,
            ActionForm form,
            ActionNames names,
            ActionLinks links,
            ThisNode node,
            PortalTexts texts) {
        this.desk = desk;
        this.views = views;
        this.form = form;
        this.names = names;
        this.links = links;
        this.node = node;
        this.texts = texts;
    }

    ModelAndView of(String no, Action action, Map<String, String> typed, SignedInUser me) {
        Application application = desk.open(Numbers.of(no), me.actor());
        ModelAndView page = new ModelAndView("action");
        ApplicationView view = views.of(application, me.actor());
        page.addObject("view", view);
        page.addObject("home", home(me));
        page.addObject("action", action.path());
        page.addObject("name", names.of(action));
        page.addObject("about", texts.orElse("do.about." + action.path(), ""));
        page.addObject("needsReason", action.needsReason());
        page.addObject("fields", form.fields(application, action, me.actor()));
        page.addObject("slots", form.slots(application, action, me.actor()));
        page.addObject("paper", me.actor().isStaff());
        page.addObject("corrections", form.corrections().of(application, action, typed, me.actor()));
        boolean toOnePart = action == Action.ANSWER_PART;
        page.addObject("told", toOnePart ? Map.of() : Corrections.told(application));
        page.addObject(
                "notices",
                toOnePart ? List.of() : view.application().supplements().notices());
        page.addObject("typed", typed);
        page.addObject(
                "requestId", typed.getOrDefault("requestId", UUID.randomUUID().toString()));
        boolean forApplicant = links.isForApplicant(action, application, me.actor());
        page.addObject("forApplicant", forApplicant);
        page.addObject("passedOn", (forApplicant || !me.actor().isStaff()) && !application.isHeldBy(node.code()));
        return page;
    }

    /** The answers that were corrected on the page. */
    Map<String, String> corrected(Application before, Action action, Map<String, String> typed, SignedInUser me) {
        return form.corrections().typed(before, action, typed, me.actor());
    }

    ModelAndView again(String no, Action action, Map<String, String> typed, Refused refused, SignedInUser me) {
        List<Refusal> reasons = refused.refusals();
        ModelAndView again = of(no, action, typed, me);
        again.setStatus(HttpStatus.valueOf(reasons.get(0).kind().status()));
        again.addObject("errors", texts.errors(reasons));
        return again;
    }

    static String home(SignedInUser me) {
        return me.actor().isStaff() ? "/workbench/applications" : "/applications";
    }
}
