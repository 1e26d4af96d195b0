package org.yiwang.application.handling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Role;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.work.Person;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.catalogue.Target;

/**
 * A mandate ends with its last day (民法典 第一百七十三条：代理期限届满，委托代理终止). Afterwards the proxy reads the application, and
 * acts for the applicant no longer; nor does the agent who entered it.
 */
final class MandateTerm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private MandateTerm() {}

    /** Refuses an act that rests on a mandate which is over; {@code has} are the roles of its actor. */
    static Optional<Refusal> refusal(AttemptedAction act, Set<Role> has) {
        Application application = act.before();
        if (!application.intake().isMandateOver(act.askedOn())) {
            return Optional.empty();
        }
        Set<Role> by = usable(act.action(), has);
        if (by.contains(Role.APPLICANT)) {
            return isFollowedByProxy(application) ? Optional.of(over("mandate.over", application)) : Optional.empty();
        }
        boolean errand = application.intake().isErrandOf(Person.of(act.actor()));
        return errand && by.equals(Set.of(Role.FOR_APPLICANT))
                ? Optional.of(over("mandate.overForAgent", application))
                : Optional.empty();
    }

    private static Set<Role> usable(Action action, Set<Role> has) {
        Set<Role> usable = EnumSet.noneOf(Role.class);
        usable.addAll(has);
        usable.retainAll(action.rule().roles());
        return usable;
    }

    /** Whether the account that follows it is not the applicant's own, but that of the person with the mandate. */
    private static boolean isFollowedByProxy(Application application) {
        return !application.intake().channel().isEnteredByStaff()
                || application.applicant().kind() == Target.ORGANISATION;
    }

    private static Refusal over(String code, Application application) {
        Mandate mandate = Objects.requireNonNull(application.intake().mandate());
        LocalDate until = Objects.requireNonNull(mandate.until());
        return Refusal.of(Kind.FORBIDDEN, code, null, DAY.format(until));
    }
}
