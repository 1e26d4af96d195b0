package org.yiwang.application.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;

/**
 * The people who have the current step in hand: {@code owner} claimed it or received it; {@code delegate} does the work
 * for the owner for now; {@code signOff} is the last request for signatures at this step; {@code parts} are those of a
 * joint item, with their results; {@code objections} are all that signers ever made, at any step.
 */
public record Work(
        @Nullable Person owner,
        @Nullable Person delegate,
        @Nullable SignOff signOff,
        List<Part> parts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Objection> objections) {

    /** Nobody has it in hand. */
    public static final Work FREE = new Work(null, null, null, List.of(), List.of());

    public Work {
        parts = parts == null ? List.of() : List.copyOf(parts);
        objections = objections == null ? List.of() : List.copyOf(objections);
    }

    /** The same in nobody's hands, with these parts; requests to others are void, objections stay. */
    public Work joint(List<Part> examined) {
        return new Work(null, null, null, examined, objections);
    }

    /** The part of it that stays at the next step: the parts of a joint item with their results, and all objections. */
    public Work left() {
        return joint(parts);
    }

    /** The part of it that stays when the application is over: an open part ends {@code how}. */
    public Work ended(Opinion how, Instant at) {
        return joint(parts.stream()
                .map(part -> part.isOpen() ? part.ended(how, at) : part)
                .toList());
    }

    public Work ownedBy(@Nullable Person person) {
        return new Work(person, delegate, signOff, parts, objections);
    }

    public Work delegatedTo(@Nullable Person person) {
        return new Work(owner, person, signOff, parts, objections);
    }

    public Work with(@Nullable SignOff asked) {
        return new Work(
                owner, delegate, asked == null || asked.signatures().isEmpty() ? null : asked, parts, objections);
    }

    public Work with(Objection made) {
        List<Objection> longer = new ArrayList<>(objections);
        longer.add(made);
        return new Work(owner, delegate, signOff, parts, longer);
    }

    /** The objections without an answer that were made at the step numbered {@code step} or before. */
    public List<Objection> unanswered(int step) {
        return objections.stream()
                .filter(objection -> !objection.isAnswered() && objection.step() <= step)
                .toList();
    }

    /** The same with an answer to the objections that {@link #unanswered} lists. */
    public Work answered(int step, Objection.Answer answer) {
        List<Objection> answered = new ArrayList<>(objections);
        answered.replaceAll(objection -> objection.step() <= step ? objection.answered(answer) : objection);
        return new Work(owner, delegate, signOff, parts, answered);
    }

    /** Whether the last sign-off is settled against the case. */
    public boolean isSignedAgainst() {
        return signOff != null && !signOff.isOpen() && signOff.isAgainst();
    }

    /** The same with the parts of a joint item. */
    public Work with(List<Part> examined) {
        return new Work(owner, delegate, signOff, examined, objections);
    }

    public Work with(Part decided) {
        List<Part> changed = new ArrayList<>(parts);
        changed.replaceAll(part -> part.isOf(decided.of().itemCode()) ? decided : part);
        return new Work(owner, delegate, signOff, changed, objections);
    }

    public List<Part> openParts() {
        return parts.stream().filter(Part::isOpen).toList();
    }

    public Optional<Part> part(String itemCode) {
        return parts.stream().filter(part -> part.isOf(itemCode)).findFirst();
    }

    /** The parts that were granted: each leads to a certificate of its own. */
    public List<Part> grantedParts() {
        return parts.stream().filter(Part::isGranted).toList();
    }

    /** The parts that must be granted before {@code part} can be, and are not. */
    public List<Part> awaitedBy(Part part) {
        return part.of().after().stream()
                .flatMap(code -> part(code).stream())
                .filter(before -> !before.isGranted())
                .toList();
    }

    /** The granted parts that could not be so without {@code part}. */
    public List<Part> restingOn(Part part) {
        return grantedParts().stream()
                .filter(later -> later.of().after().contains(part.of().itemCode()))
                .toList();
    }

    public PartState stateOf(Part part) {
        return switch (part.opinion()) {
            case AGREED -> PartState.GRANTED;
            case OBJECTED -> PartState.DENIED;
            case WITHDRAWN -> PartState.WITHDRAWN;
            case SPARED -> PartState.ENDED;
            case PENDING -> stateOfOpen(part);
        };
    }

    private PartState stateOfOpen(Part part) {
        if (part.isPaused()) {
            return PartState.SUSPENDED;
        }
        if (part.returnedAt() != null) {
            return PartState.RETURNED;
        }
        return awaitedBy(part).isEmpty() ? PartState.PENDING : PartState.WAITING;
    }

    /** Whether others than the owner have to go on at {@code step}. */
    public boolean waitsForOthers(Step step) {
        return delegate != null
                || signOff != null && signOff.isOpen()
                || step.kind() == StepKind.JOINT && !openParts().isEmpty();
    }
}
