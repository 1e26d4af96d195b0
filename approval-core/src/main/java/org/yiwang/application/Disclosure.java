package org.yiwang.application;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.attachment.Attachment;
import org.yiwang.identity.Actor;

/** What of an application is shown to whom, and what is offered to them. */
@Component
public class Disclosure {

    private static final Set<Role> AT_WORK =
            EnumSet.of(Role.OWNER, Role.DELEGATE, Role.SIGNER, Role.REVIEWER, Role.HEAD);

    private final Roles roles;
    private final Deeds deeds;
    private final Clock clock;

    Disclosure(Roles roles, Deeds deeds, Clock clock) {
        this.roles = roles;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Whether personal data is shown unmasked: to the applicant, to the clerk whose step it is, where it is held, and to the
     * agent who runs the errand for the applicant.
     */
    public boolean isFull(Application application, Actor reader) {
        return reader.isStaff()
                ? isHandledBy(application, reader) || roles.isAgent(application, reader)
                : application.applicant().accountId().equals(reader.accountId());
    }

    /** Running text of an application as this reader may see it. */
    public String text(Application application, Actor reader, String text) {
        return isFull(application, reader) ? text : application.applicant().maskedIn(text);
    }

    /** The files this reader may have: what was handed in, only where personal data is shown in full. */
    public List<Attachment> filesFor(Application application, Actor reader) {
        return isFull(application, reader) ? application.attachments() : List.of();
    }

    /** What this reader can do with it here and now. */
    public List<Action> actionsFor(Application application, Actor reader) {
        Set<Role> has = roles.of(application, reader);
        return application.possibleActions().stream()
                .filter(action -> action.rule().roles().stream().anyMatch(has::contains))
                .filter(action -> makesSense(action, application, reader))
                .toList();
    }

    /** What asks for nothing and would be refused all the same is not offered: 放回 of what nobody claimed. */
    private boolean makesSense(Action action, Application application, Actor reader) {
        ActOnApplication bare = new ActOnApplication(application.no(), action, "", null);
        return !action.rule().asks().isEmpty()
                || deeds.refusal(new Act(bare, application, reader, clock.instant()))
                        .isEmpty();
    }

    /** Whether it is this reader's turn, here and now: as the owner of its step, or as somebody who was asked. */
    public boolean isHandledBy(Application application, Actor reader) {
        return roles.of(application, reader).stream().anyMatch(AT_WORK::contains);
    }
}
