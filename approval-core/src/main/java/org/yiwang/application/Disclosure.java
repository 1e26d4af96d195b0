package org.yiwang.application;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.attachment.Attachment;
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

    /** Running text of an application as this reader may see it. */
    public String text(Application application, Actor reader, String text) {
        return isFull(application, reader) ? text : application.applicant().maskedIn(text);
    }

    /** The files this reader may have: what was issued; what was handed in only where personal data is shown in full. */
    public List<Attachment> filesFor(Application application, Actor reader) {
        return isFull(application, reader)
                ? application.attachments()
                : application.documents().stream()
                        .map(IssuedDocument::attachment)
                        .toList();
    }

    /** What this reader can do with it here and now. */
    public List<Action> actionsFor(Application application, Actor reader) {
        return isHandledBy(application, reader) ? application.possibleActions() : List.of();
    }

    /** Whether it is this reader's turn, here and now. */
    public boolean isHandledBy(Application application, Actor reader) {
        return application.isHeldBy(node.code())
                && application.step().filter(step -> reader.serves(step.post())).isPresent();
    }
}
