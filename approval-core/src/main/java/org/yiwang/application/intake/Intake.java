package org.yiwang.application.intake;

import org.jspecify.annotations.Nullable;
import org.yiwang.application.work.Person;
import org.yiwang.identity.Actor;

/**
 * The intake of an application: its channel, the member of staff who entered it if the applicant's side did not, and
 * the mandate of the person who acts for the applicant, if any.
 */
public record Intake(Channel channel, @Nullable Person enteredBy, @Nullable Mandate mandate) {

    /** The intake by the applicant, at the portal. */
    public static final Intake ONLINE = new Intake(Channel.ONLINE, null, null);

    public Intake {
        channel = channel == null ? Channel.ONLINE : channel;
    }

    /** Whether this member of staff entered it. */
    public boolean isEnteredBy(Actor actor) {
        return enteredBy != null && enteredBy.is(actor);
    }
}
