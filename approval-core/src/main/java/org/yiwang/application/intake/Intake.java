package org.yiwang.application.intake;

import org.jspecify.annotations.Nullable;
import org.yiwang.application.work.Person;
import org.yiwang.identity.Actor;

/**
 * How an application came in: by which way, entered by whom when it was not the applicant's side itself, and who acts for
 * the applicant when that is somebody else.
 */
public record Intake(Channel channel, @Nullable Person enteredBy, @Nullable Mandate mandate) {

    /** By the applicant, at the portal. */
    public static final Intake ONLINE = new Intake(Channel.ONLINE, null, null);

    public Intake {
        channel = channel == null ? Channel.ONLINE : channel;
    }

    /** Whether this member of staff entered it. */
    public boolean isEnteredBy(Actor actor) {
        return enteredBy != null && enteredBy.is(actor);
    }
}
