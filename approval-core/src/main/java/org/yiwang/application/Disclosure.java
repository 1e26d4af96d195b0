package org.yiwang.application;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** What of an application is shown to whom, and what is offered to them. */
@Component
public class Disclosure {

    private final ThisNode node;

    Disclosure(ThisNode node) {
        this.node = node;
    }

    /** Whether personal data is shown unmasked: to the applicant, and to the clerk whose step it is, where it is held. */
    public boolean isFull(Application application, Actor reader) {
        return reader.isStaff()
                ? isHandledBy(application, reader)
                : application.applicant().accountId().equals(reader.accountId());
    }

    /** What this reader can do with it here and now. */
    public List<Action> actionsFor(Application application, Actor reader) {
        return isHandledBy(application, reader) ? application.possibleActions() : List.of();
    }

    private boolean isHandledBy(Application application, Actor reader) {
        return application.isHeldBy(node.code())
                && application.step().filter(step -> reader.serves(step.post())).isPresent();
    }
}
