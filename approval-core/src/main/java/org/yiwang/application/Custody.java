package org.yiwang.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.division.DivisionCode;

/**
 * Custody of an application: only {@code holder} may change it. {@code epoch} counts the hand-overs from 1;
 * {@code origin} is the node of its submission; {@code recalls} are the call-ins from lost nodes, the oldest first.
 */
public record Custody(
        DivisionCode origin,
        DivisionCode holder,
        int epoch,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CallIn> recalls) {

    public Custody {
        recalls = recalls == null ? List.of() : List.copyOf(recalls);
    }

    /** Creates custody that was never called in. */
    public Custody(DivisionCode origin, DivisionCode holder, int epoch) {
        this(origin, holder, epoch, List.of());
    }

    /**
     * Custody after the application moved on to {@code next}, or to the node that acts in its place; unchanged when it
     * stays.
     */
    public Custody passedTo(DivisionCode next) {
        DivisionCode node = actingFor(next);
        return node.equals(holder) ? this : new Custody(origin, node, epoch + 1, recalls);
    }

    /** Custody after {@code by}, above the holder, has taken it with the change that makes {@code version}. */
    public Custody recalledBy(DivisionCode by, long version) {
        Stream<CallIn> before =
                recalls.stream().map(recall -> recall.to().equals(holder) ? recall.actedOnBy(by) : recall);
        Stream<CallIn> now = Stream.of(new CallIn(holder, by, by, version));
        return new Custody(origin, by, epoch + 1, Stream.concat(before, now).toList());
    }

    /** Custody after {@code node} was asked to act at the steps of {@code of}, which may be itself. */
    public Custody entrustedTo(DivisionCode node, DivisionCode of) {
        List<CallIn> changed = recalls.stream()
                .map(recall -> recall.from().equals(of) || recall.from().equals(node) ? recall.actedOnBy(node) : recall)
                .toList();
        return new Custody(origin, node, epoch + 1, changed);
    }

    /** The nodes that know of the application when its matter lies at {@code place}. */
    Set<DivisionCode> audience(DivisionCode place) {
        return Stream.of(origin.path(), place.path(), List.of(holder))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private DivisionCode actingFor(DivisionCode node) {
        return recalls.stream()
                .filter(recall -> recall.from().equals(node))
                .reduce((earlier, later) -> later)
                .map(CallIn::to)
                .orElse(node);
    }
}
