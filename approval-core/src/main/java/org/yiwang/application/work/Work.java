package org.yiwang.application.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people who have the current step in hand: {@code owner} claimed it or received it; {@code delegate} does the work
 * for the owner for now; {@code signOff} is the last request for signatures at this step; {@code parts} are those of a
 * joint review; {@code objections} are all that signers ever made, at any step.
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

    /** The part of it that stays at the next step: the results of a finished joint review, and all objections. */
    public Work left() {
        return joint(openParts().isEmpty() ? parts : List.of());
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

    public Work with(Part decided) {
        List<Part> changed = new ArrayList<>(parts);
        changed.replaceAll(part -> part.of().itemCode().equals(decided.of().itemCode()) ? decided : part);
        return new Work(owner, delegate, signOff, changed, objections);
    }

    public List<Part> openParts() {
        return parts.stream().filter(Part::isOpen).toList();
    }

    /** Whether others than the owner have to go on. */
    public boolean waitsForOthers() {
        return delegate != null
                || signOff != null && signOff.isOpen()
                || !openParts().isEmpty();
    }
}
