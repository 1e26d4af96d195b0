package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Role;
import org.yiwang.attendance.Attendance;
import org.yiwang.attendance.Heads;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.catalogue.JointPart;
import org.yiwang.catalogue.Step;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Department;
import org.yiwang.identity.Duty;

/**
 * Explains why somebody can't take an action: others are at work, somebody else has claimed it, or it is not their
 * post or department.
 */
@Component
class RoleRefusal {

    private static final Set<Role> OF_THE_STEP = Set.of(Role.HANDLER, Role.OWNER);

    private final ActionNames names;
    private final Attendance attendance;
    private final Heads heads;

    RoleRefusal(ActionNames names, Attendance attendance, Heads heads) {
        this.heads = heads;
        this.names = names;
        this.attendance = attendance;
    }

    Refusal of(AttemptedAction act, Set<Role> has) {
        Set<Role> allowed = act.action().rule().roles();
        if (allowed.equals(Set.of(Role.HEAD))) {
            return ofTheHead(act);
        }
        if (allowed.contains(Role.HANDLER) && has.contains(Role.OWNER)) {
            return conflict("action.waitsForOthers", names.of(act.action()));
        }
        return Optional.ofNullable(act.work().owner())
                .filter(owner -> Roles.serves(act.before(), act.actor(), act.step()) && !owner.is(act.actor()))
                .map(owner -> conflict(
                        has.contains(Role.SUCCESSOR) ? "action.takeOverFirst" : "action.claimedBy", owner.name()))
                .orElseGet(() -> noneOfTheirs(act));
    }

    /** Names the heads of this office, who alone may. */
    private Refusal ofTheHead(AttemptedAction act) {
        String others = heads.besides(act.actor());
        return Refusal.of(
                Kind.FORBIDDEN,
                others.isEmpty() ? "action.noHead" : "action.headOnly",
                null,
                names.of(act.action()),
                others);
    }

    private Refusal noneOfTheirs(AttemptedAction act) {
        if (act.is(Action.TAKE_OVER) && act.work().owner() == null) {
            return conflict("action.nothingToTakeOver");
        }
        if (PartChoice.isExamination(act.action())) {
            return PartChoice.of(act)
                    .flatMap(part -> ofAnotherDepartment(act, part.of()))
                    .orElseGet(() -> notTheirs(act));
        }
        return act.action().rule().roles().stream().anyMatch(OF_THE_STEP::contains)
                ? ofAnotherDepartment(act).orElseGet(() -> otherPost(act.step(), act.actor()))
                : notTheirs(act);
    }

    private Refusal notTheirs(AttemptedAction act) {
        return Refusal.of(Kind.FORBIDDEN, "action.notYourPart", null, names.of(act.action()));
    }

    private static Optional<Refusal> ofAnotherDepartment(AttemptedAction act) {
        Step step = act.step();
        return ofAnotherDepartment(
                act, step.post(), act.before().item().department(), "action.otherDepartment", step.name());
    }

    /** Tells somebody who serves the post, but another department, whose part it is. */
    static Optional<Refusal> ofAnotherDepartment(AttemptedAction act, JointPart part) {
        return ofAnotherDepartment(act, part.post(), part.department(), "action.partOfAnotherDepartment", part.name());
    }

    private static Optional<Refusal> ofAnotherDepartment(
            AttemptedAction act, String post, String department, String code, String what) {
        Actor actor = act.actor();
        boolean atPost = Roles.servesPost(act.before(), actor, post);
        return when(
                atPost && !actor.worksFor(department),
                Kind.FORBIDDEN,
                code,
                what,
                department,
                Department.names(actor.departments()));
    }

    /** If the A is present, tells the B who that is (AB岗). */
    private Refusal otherPost(Step step, Actor actor) {
        boolean standsBy = actor.has(Duty.CLERK) && actor.reserve().contains(step.post());
        return standsBy
                ? Refusal.of(
                        Kind.FORBIDDEN,
                        "action.standBy",
                        null,
                        step.name(),
                        step.post(),
                        attendance.now().present(step.post()))
                : Refusal.of(Kind.FORBIDDEN, "action.notYourPost", null, step.name(), step.post());
    }

    private static Refusal conflict(String code, Object... arguments) {
        return Refusal.of(Kind.CONFLICT, code, null, arguments);
    }
}
