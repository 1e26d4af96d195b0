package org.yiwang.application.intake;

import org.jspecify.annotations.Nullable;
import org.yiwang.application.work.Person;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;

/**
 * The intake of an application: its channel, the member of staff who entered it if the applicant's side did not, the
 * mandate of the person who acts for the applicant, if any, and {@code place}, the division whose matter it is (户籍地、居住地
 * or 经营地) where that is not the node that took it in.
 */
public record Intake(
        Channel channel, @Nullable Person enteredBy, @Nullable Mandate mandate, @Nullable DivisionCode place) {

    /** The intake by the applicant, at the portal. */
    public static final Intake ONLINE = new Intake(Channel.ONLINE, null, null);

    public Intake {
        channel = channel == null ? Channel.ONLINE : channel;
    }

    /** Creates the intake of a matter of the node that takes it in. */
    public Intake(Channel channel, @Nullable Person enteredBy, @Nullable Mandate mandate) {
        this(channel, enteredBy, mandate, null);
    }

    /** Whether this member of staff entered it. */
    public boolean isEnteredBy(Actor actor) {
        return enteredBy != null && enteredBy.is(actor);
    }
}
