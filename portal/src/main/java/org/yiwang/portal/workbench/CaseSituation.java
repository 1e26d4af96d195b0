package org.yiwang.portal.workbench;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.Visit;
import org.yiwang.application.action.Action;
import org.yiwang.application.work.Person;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.catalogue.Step;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.action.ActionLinks;
import org.yiwang.portal.page.PortalTexts;

/** The situation of a case before a clerk: what can be filled in, and why nothing can be done. */
@Component
class CaseSituation {

    private final ActionLinks links;
    private final Divisions divisions;
    private final ThisNode node;
    private final PortalTexts texts;
    private final Clock clock;

    CaseSituation(ActionLinks links, Divisions divisions, ThisNode node, PortalTexts texts, Clock clock) {
        this.links = links;
        this.divisions = divisions;
        this.node = node;
        this.texts = texts;
        this.clock = clock;
    }

    /** The fields of a delivery; null if the clerk can't deliver. */
    @Nullable
    DeliveryForm delivery(Application application, Actor clerk, Map<String, String> typed) {
        boolean possible = links.has(Action.DELIVER, application, clerk);
        return possible ? new DeliveryForm(typed, Visit.earlier(application, clock.instant(), node.code())) : null;
    }

    /** The claimant from whom the application can be taken over; nobody if it can't. */
    @Nullable
    String takeOver(Application application, Actor clerk) {
        Person owner = application.work().owner();
        boolean possible = links.has(Action.TAKE_OVER, application, clerk);
        return possible && owner != null ? owner.name() : null;
    }

    /** The node whose step it is, if another node acts in place of a lost one. */
    @Nullable
    String standsIn(Application application) {
        return application
                .step()
                .filter(step -> application.standsIn())
                .map(step -> divisions.nameOf(application.nodeOf(step)))
                .orElse(null);
    }

    /** The reason why the clerk can't take it on. */
    String why(Application application, Actor clerk) {
        Whereabouts away = links.away(clerk).orElse(null);
        Step step = application.step().orElse(null);
        if (step == null) {
            return texts.of("case.closed");
        }
        if (away != null) {
            return texts.of("case.away", texts.of("presence." + away));
        }
        return application.isHeldBy(node.code())
                ? texts.of("case.otherPost", step.name(), step.post())
                : texts.of(
                        "case.elsewhere", divisions.nameOf(application.custody().holder()), step.name());
    }
}
