package org.yiwang.application.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.work.Person;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Assurance;

/**
 * The intake of an application: its channel, the member of staff who entered it if the applicant's side did not, the
 * mandate of the person who acts for the applicant, if any, and {@code place}, the division whose matter it is (户籍地、居住地
 * or 经营地) where that is not the node that took it in. {@code assurance} tells how sure it was who handed it in: staff
 * see the card of whoever stands before them; older records do not say.
 */
public record Intake(
        Channel channel,
        @Nullable Person enteredBy,
        @Nullable Mandate mandate,
        @Nullable DivisionCode place,
        @Nullable Assurance assurance) {

    /** The post of agents (实施意见二（三）5: 全程代办). */
    public static final String AGENT_POST = "社区代办员";

    /** The intake by the applicant, at the portal. */
    public static final Intake ONLINE = new Intake(Channel.ONLINE, null, null);

    public Intake {
        channel = channel == null ? Channel.ONLINE : channel;
    }

    /** Creates the intake of a matter of the node that takes it in, as older releases recorded it. */
    public Intake(Channel channel, @Nullable Person enteredBy, @Nullable Mandate mandate) {
        this(channel, enteredBy, mandate, null, null);
    }

    /** Creates the intake of a matter of {@code place}, as older releases recorded it. */
    public Intake(
            Channel channel, @Nullable Person enteredBy, @Nullable Mandate mandate, @Nullable DivisionCode place) {
        this(channel, enteredBy, mandate, place, null);
    }

    /** Whether nobody has checked who handed it in (身份未核验). */
    public boolean isIdentityUnproven() {
        return assurance != null && !assurance.isRealName();
    }

    /** Whether this member of staff runs the applicant's errands, so that they need not come (全程代办). */
    public boolean isErrandOf(Person staff) {
        return channel == Channel.AGENT && staff.equals(enteredBy);
    }

    /** Whether the mandate of the person who acts for the applicant was over on {@code day} (民法典 第一百七十三条). */
    public boolean isMandateOver(LocalDate day) {
        LocalDate until = mandate == null ? null : mandate.until();
        return until != null && until.isBefore(day);
    }

    /** Whether this member of staff entered it. */
    public boolean isEnteredBy(Actor actor) {
        return enteredBy != null && enteredBy.is(actor);
    }
}
