package org.yiwang.application.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.Role;
import org.yiwang.application.handling.Roles;
import org.yiwang.attachment.Attachment;
import org.yiwang.identity.Actor;

/** Decides how much of an application is shown to whom. */
@Component
public class Disclosure {

    private static final Set<Role> AT_WORK =
            EnumSet.of(Role.OWNER, Role.DELEGATE, Role.SIGNER, Role.REVIEWER, Role.HEAD);

    private final Roles roles;

    Disclosure(Roles roles) {
        this.roles = roles;
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

    /** Whether it is this reader's turn, here and now: as the owner of its step, or as somebody who was asked. */
    public boolean isHandledBy(Application application, Actor reader) {
        return roles.of(application, reader).stream().anyMatch(AT_WORK::contains);
    }
}
