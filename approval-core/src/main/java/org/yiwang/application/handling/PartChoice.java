package org.yiwang.application.handling;

import static org.yiwang.application.action.Action.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yiwang.application.Application;
import org.yiwang.application.JointParts;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule.Effect;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.PartState;
import org.yiwang.application.work.Work;
import org.yiwang.identity.Actor;

/** Tells the parts of a joint item that an action can be taken on. */
public final class PartChoice {

    /** Taken by the department that examines the part. */
    private static final Set<Action> EXAMINATION =
            EnumSet.of(PASS_PART, FAIL_PART, SUSPEND_PART, RESUME_PART, RETURN_PART, REOPEN_PART);

    private PartChoice() {}

    /** Whether the action is taken on one part. */
    static boolean isAsked(Action action) {
        return action.rule().effect() == Effect.JOINT_REVIEW;
    }

    static boolean isExamination(Action action) {
        return EXAMINATION.contains(action);
    }

    /** The parts that {@code actor} can take the action on. */
    public static List<Part> of(Application application, Action action, Actor actor) {
        Work work = JointParts.of(application);
        return work.parts().stream()
                .filter(part -> isAllowed(action, work, part))
                .filter(part -> isTheirs(application, action, part, actor))
                .filter(part -> action != SUSPEND_PART || maySuspend(application, part, actor))
                .toList();
    }

    /** The part that the action names. */
    static Optional<Part> of(AttemptedAction act) {
        return JointParts.of(act.before()).part(act.detail(Detail.PART));
    }

    /** The post at which the action is taken: that of the part, or of the step. */
    static String post(AttemptedAction act) {
        return isExamination(act.action()) || act.is(ANSWER_PART)
                ? of(act).map(part -> part.of().post()).orElse("")
                : act.step().post();
    }

    /** Whether the part's state allows the action. */
    static boolean isAllowed(Action action, Work work, Part part) {
        PartState state = work.stateOf(part);
        return switch (action) {
            case PASS_PART, SUSPEND_PART, RETURN_PART -> state == PartState.PENDING;
            case FAIL_PART -> state == PartState.PENDING || isInVain(work, part);
            case RESUME_PART -> state == PartState.SUSPENDED;
            case ANSWER_PART -> state == PartState.RETURNED;
            case WITHDRAW_PART -> state.isOpen();
            default -> state.isDecided() && work.restingOn(part).isEmpty();
        };
    }

    /** Whether it waits for what will not come. */
    private static boolean isInVain(Work work, Part part) {
        return work.stateOf(part) == PartState.WAITING
                && work.awaitedBy(part).stream().noneMatch(Part::isOpen);
    }

    /** Whether the actor may suspend the part once more: its department does so once, the head again. */
    static boolean maySuspend(Application application, Part part, Actor actor) {
        return part.pauses().isEmpty() || Roles.isHead(application, actor);
    }

    /** Whether the department has decided its part, which finishes its work on it. */
    static boolean isDecision(Action action) {
        return action == PASS_PART || action == FAIL_PART;
    }

    /** Whether the actor examines the part, or the action is not the examiner's. */
    static boolean isTheirs(Application application, Action action, Part part, Actor actor) {
        boolean examiners = isExamination(action) || action == ANSWER_PART && actor.isStaff();
        boolean heads = action == SUSPEND_PART && Roles.isHead(application, actor);
        return !examiners || heads || Roles.serves(application, actor, part.of());
    }
}
