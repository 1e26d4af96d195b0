package org.yiwang.revision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.attendance.Attendance;
import org.yiwang.attendance.Roster;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

/**
 * Tells who may revise a decision: at the node that made it, those who serve the post of the decision. A revocation is for
 * the head of the office (中心主任), and for the post only where no head is appointed.
 */
@Component
class RevisionAuthority {

    private final ThisNode node;
    private final Attendance attendance;

    RevisionAuthority(ThisNode node, Attendance attendance) {
        this.node = node;
        this.attendance = attendance;
    }

    /** The reason why {@code actor} may not revise the decision of the application in this way. */
    Optional<Refusal> refusal(Application application, RevisionKind kind, Actor actor) {
        Optional<Decided> decided = Decided.of(application);
        if (decided.isEmpty()) {
            return refusal(Kind.CONFLICT, "revision.notDecided");
        }
        Decided decision = decided.get();
        if (!decision.node().equals(node.code())) {
            return refusal(Kind.CONFLICT, "revision.elsewhere", decision.nodeName());
        }
        String department = application.item().department();
        if (!actor.worksFor(department)) {
            return refusal(Kind.FORBIDDEN, "revision.otherDepartment", department);
        }
        Roster roster = attendance.now();
        boolean headed =
                roster.colleagues().stream().anyMatch(one -> one.actor().has(Duty.DIRECTOR));
        if (kind.isForTheHead() && headed) {
            return actor.has(Duty.DIRECTOR) ? Optional.empty() : refusal(Kind.FORBIDDEN, "revision.headOnly");
        }
        return serves(decision, roster.standing(actor))
                ? Optional.empty()
                : refusal(Kind.FORBIDDEN, "revision.notYourPost", decision.post());
    }

    /** Whether the actor serves the post; in place of a lost node any clerk may, as with the decision itself. */
    private static boolean serves(Decided decision, Actor actor) {
        return decision.inPlace() ? actor.has(Duty.CLERK) : actor.serves(decision.post());
    }

    private static Optional<Refusal> refusal(Kind kind, String code, Object... arguments) {
        return Optional.of(Refusal.of(kind, code, null, arguments));
    }
}
