package org.yiwang.portal.diagram;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.ApplicationViews;
import org.yiwang.portal.record.Numbers;

/** The diagram of an application, for those who may read it. */
@Controller
class DiagramPages implements StateChart.Words {

    private final ReadingDesk desk;
    private final ApplicationViews views;
    private final ActionNames names;
    private final PortalTexts texts;

    DiagramPages(ReadingDesk desk, ApplicationViews views, ActionNames names, PortalTexts texts) {
        this.desk = desk;
        this.views = views;
        this.names = names;
        this.texts = texts;
    }

    @GetMapping({"/workbench/applications/{no}/diagram", "/applications/{no}/diagram"})
    String diagram(@PathVariable String no, @AuthenticationPrincipal SignedInUser me, Model model) {
        Application application = desk.open(Numbers.of(no), me.actor());
        model.addAttribute("view", views.of(application, me.actor()));
        model.addAttribute("home", me.actor().isStaff() ? "/workbench/applications" : "/applications");
        model.addAttribute("chart", StateChart.of(application.state(), visited(application), this));
        return "diagram";
    }

    private static Set<State> visited(Application application) {
        Set<State> visited = EnumSet.noneOf(State.class);
        application.history().stream().map(HistoryEntry::state).forEach(visited::add);
        return visited;
    }

    @Override
    public String of(State state) {
        return names.of(state);
    }

    @Override
    public String of(Action action) {
        return names.of(action);
    }

    @Override
    public String from(String states) {
        return texts.of("diagram.from", states);
    }
}
