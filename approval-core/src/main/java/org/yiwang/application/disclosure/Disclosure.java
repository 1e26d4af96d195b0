package org.yiwang.application.disclosure;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.Role;
import org.yiwang.application.handling.Roles;
import org.yiwang.identity.Actor;

/** Decides how much of an application a reader sees: on pages, over the API, in lists and on paper alike. */
@Component
public class Disclosure {

    private static final Set<Role> AT_WORK = EnumSet.of(Role.OWNER, Role.DELEGATE, Role.SIGNER, Role.REVIEWER);

    private final Roles roles;

    Disclosure(Roles roles) {
        this.roles = roles;
    }

    /** The application as {@code reader} may see it. */
    public Disclosed of(Application application, Actor reader) {
        return isFull(application, reader) ? Disclosed.full(application) : Disclosed.cut(application);
    }

    /** Turns a text about the application into what {@code reader} may read: the same, or with personal data masked. */
    public UnaryOperator<String> wording(Application application, Actor reader) {
        return isFull(application, reader) ? UnaryOperator.identity() : application.personalData()::text;
    }

    /**
     * Whether the reader sees personal data unmasked: the applicant, the clerk whose step it is at the holder, and the
     * agent who runs the errand for the applicant.
     */
    boolean isFull(Application application, Actor reader) {
        return reader.isStaff()
                ? isHandledBy(application, reader) || roles.isAgent(application, reader)
                : application.isOf(reader);
    }

    /** Whether it is this reader's turn, here and now: as the owner of its step, or as somebody who was asked. */
    private boolean isHandledBy(Application application, Actor reader) {
        return roles.of(application, reader).stream().anyMatch(AT_WORK::contains);
    }
}
