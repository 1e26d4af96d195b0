package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.invalid;
import static org.yiwang.application.Reasons.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.JointParts;
import org.yiwang.application.Reasons;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Rule;
import org.yiwang.application.action.State;
import org.yiwang.application.work.Opinion;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.PartPause;
import org.yiwang.application.work.PartState;
import org.yiwang.application.work.Person;
import org.yiwang.application.work.Work;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;

/**
 * 联审联办: each department decides on its part, which may also be suspended, returned or withdrawn alone; with the last one
 * the application goes on to the decision.
 */
@Component
class JointReview implements ActionEffect {

    private final ActionNames names;
    private final HandIn handIn;

    JointReview(ActionNames names, HandIn handIn) {
        this.names = names;
        this.handIn = handIn;
    }

    @Override
    public Rule.Effect effect() {
        return Rule.Effect.JOINT_REVIEW;
    }

    @Override
    public Optional<Refusal> refusal(AttemptedAction act) {
        return PartChoice.of(act)
                .map(part -> refusal(act, part))
                .orElseGet(() -> invalid(true, Detail.PART, "action.noSuchPart"));
    }

    private Optional<Refusal> refusal(AttemptedAction act, Part part) {
        Work work = JointParts.of(act.before());
        if (!PartChoice.isTheirs(act.before(), act.action(), part, act.actor())) {
            return RoleRefusal.ofAnotherDepartment(act, part.of())
                    .or(() -> when(
                            true,
                            Kind.FORBIDDEN,
                            "action.notYourPost",
                            part.of().name(),
                            part.of().post()));
        }
        return when(
                        !PartChoice.isAllowed(act.action(), work, part),
                        Kind.CONFLICT,
                        sentence(act.action(), work, part),
                        names.of(act.action()),
                        part.of().name(),
                        names.of(work.stateOf(part)),
                        others(act.action(), work, part))
                .or(() -> details(act, part));
    }

    private static String sentence(Action action, Work work, Part part) {
        if (action == Action.REOPEN_PART && part.isDecided()) {
            return "action.partRestedOn";
        }
        return work.stateOf(part) == PartState.WAITING ? "action.partWaits" : "action.partNotNow";
    }

    private static String others(Action action, Work work, Part part) {
        List<Part> others = action == Action.REOPEN_PART ? work.restingOn(part) : work.awaitedBy(part);
        return others.stream().map(other -> other.of().name()).collect(Collectors.joining("\u3001"));
    }

    /** Staff withdraw a part on a signed request, which the comment names. */
    private Optional<Refusal> details(AttemptedAction act, Part part) {
        return switch (act.action()) {
            case SUSPEND_PART -> Suspension.refusalOfPause(act).or(() -> again(act, part));
            case ANSWER_PART ->
                handIn.refusalOfMaterials(act).or(() -> ofOtherParts(act, part)).or(() -> handIn.refusalOfVisit(act));
            case WITHDRAW_PART ->
                act.actor().isStaff() && act.comment().isEmpty()
                        ? Optional.of(Refusal.invalid("comment", "action.partRequestMissing"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A second suspension of a part is the head's, like that of the whole. */
    private static Optional<Refusal> again(AttemptedAction act, Part part) {
        return when(
                !PartChoice.maySuspend(act.before(), part, act.actor()),
                Kind.FORBIDDEN,
                "action.partSuspendedBefore",
                part.of().name(),
                part.pauses().size());
    }

    /** The departments of the other parts have examined their materials, or will, as they are. */
    private static Optional<Refusal> ofOtherParts(AttemptedAction act, Part part) {
        return act.command().materials().keySet().stream()
                .filter(seq -> !part.of().needs(seq))
                .findFirst()
                .map(seq -> Refusal.of(
                        Kind.CONFLICT,
                        "action.materialOfOtherPart",
                        Uploads.part(seq),
                        seq,
                        part.of().name()));
    }

    @Override
    public void apply(Change change, AttemptedAction act) {
        Part part = PartChoice.of(act).orElseThrow();
        change.work(JointParts.of(act.before()).with(next(part, act)));
        switch (act.action()) {
            case REOPEN_PART -> reopen(change, act);
            case ANSWER_PART -> handIn.file(change, act);
            default -> goOn(change);
        }
    }

    private static Part next(Part part, AttemptedAction act) {
        return switch (act.action()) {
            case PASS_PART -> decided(part, Opinion.AGREED, act);
            case FAIL_PART -> decided(part, Opinion.OBJECTED, act);
            case SUSPEND_PART -> part.paused(pause(act));
            case RESUME_PART -> part.resumed(act.at());
            case RETURN_PART -> part.returned(act.at());
            case ANSWER_PART -> part.returned(null);
            case WITHDRAW_PART -> part.ended(Opinion.WITHDRAWN, act.at());
            default -> part.reopened();
        };
    }

    private static Part decided(Part part, Opinion opinion, AttemptedAction act) {
        return part.decided(
                opinion, act.comment(), Person.of(act.actor()), NextVersion.post(act, act.actor()), act.at());
    }

    private static PartPause pause(AttemptedAction act) {
        return new PartPause(
                Suspension.procedure(act).orElseThrow().name(),
                Reasons.number(act.detail(Detail.DAYS)).orElseThrow(),
                act.at(),
                null);
    }

    /** The opinion is given anew at the joint step, also when the last one had led to the decision. */
    private static void reopen(Change change, AttemptedAction act) {
        if (!change.isAt(StepKind.JOINT)) {
            jointStep(act).ifPresent(change::to);
        }
    }

    private static Optional<Step> jointStep(AttemptedAction act) {
        return act.before().item().steps().stream()
                .filter(step -> step.kind() == StepKind.JOINT)
                .findFirst();
    }

    private static void goOn(Change change) {
        List<Part> parts = change.work().parts();
        if (parts.stream().allMatch(part -> part.opinion() == Opinion.WITHDRAWN)) {
            change.state(State.WITHDRAWN);
        } else if (change.isAt(StepKind.JOINT) && change.work().openParts().isEmpty()) {
            change.toNextStep();
        }
    }
}
