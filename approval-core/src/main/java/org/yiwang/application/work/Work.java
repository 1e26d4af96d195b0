package org.yiwang.application.work;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people who have the current step in hand: {@code owner} claimed it or received it; {@code delegate} does the work
 * for the owner for now; {@code signOff} is the last request for signatures at this step; {@code parts} are those of a
 * joint review.
 */
public record Work(@Nullable Person owner, @Nullable Person delegate, @Nullable SignOff signOff, List<Part> parts) {

    /** Nobody has it in hand. */
    public static final Work FREE = new Work(null, null, null, List.of());

    public Work {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    public static Work joint(List<Part> parts) {
        return new Work(null, null, null, parts);
    }

    /** The part of it that stays at the next step: the results of a finished joint review. */
    public Work left() {
        return joint(openParts().isEmpty() ? parts : List.of());
    }

    public Work ownedBy(@Nullable Person person) {
        return new Work(person, delegate, signOff, parts);
    }

    public Work delegatedTo(@Nullable Person person) {
        return new Work(owner, person, signOff, parts);
    }

    public Work with(@Nullable SignOff asked) {
        return new Work(owner, delegate, asked == null || asked.signatures().isEmpty() ? null : asked, parts);
    }

    public Work with(Part decided) {
        List<Part> changed = new ArrayList<>(parts);
        changed.replaceAll(part -> part.of().itemCode().equals(decided.of().itemCode()) ? decided : part);
        return new Work(owner, delegate, signOff, changed);
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
