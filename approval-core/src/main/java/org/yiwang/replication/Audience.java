package org.yiwang.replication;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.division.DivisionCode;

/** The nodes that receive a value. A node never sends to itself. */
public sealed interface Audience {

    /** Every known node below, for data that the county publishes. */
    static Audience below() {
        return new Below();
    }

    /** Only that node, known or not. */
    static Audience only(DivisionCode node) {
        return new Only(node);
    }

    /** The delegate, the nodes below it, where people apply, and those between it and this one. */
    static Audience delegate(DivisionCode node) {
        return new Delegate(node);
    }

    /** Only the centre where somebody works, once it is known. */
    static Audience centre(DivisionCode node) {
        return new Centre(node);
    }

    /** Two nodes, which may be one, and all above them: those that know of an application, by its origin and its place. */
    static Audience paths(DivisionCode origin, DivisionCode place) {
        return new Paths(
                Stream.of(origin, place).flatMap(node -> node.path().stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the node {@code here} sends to {@code node}, another one. */
    boolean includes(DivisionCode node, DivisionCode here);

    /** See {@link Audience#below()}. */
    record Below() implements Audience {

        @Override
        public boolean includes(DivisionCode other, DivisionCode here) {
            return here.isAbove(other);
        }
    }

    /** See {@link Audience#only}. */
    record Only(DivisionCode node) implements Audience {

        @Override
        public boolean includes(DivisionCode other, DivisionCode here) {
            return other.equals(node);
        }
    }

    /** See {@link Audience#delegate}. */
    record Delegate(DivisionCode node) implements Audience {

        @Override
        public boolean includes(DivisionCode other, DivisionCode here) {
            return here.isAbove(other) && concerns(other);
        }

        /** Whether a delegation to {@code node} changes what happens at the other one. */
        public boolean concerns(DivisionCode other) {
            return node.covers(other) || other.isAbove(node);
        }
    }

    /** See {@link Audience#centre}. */
    record Centre(DivisionCode node) implements Audience {

        @Override
        public boolean includes(DivisionCode other, DivisionCode here) {
            return other.equals(node);
        }
    }

    /** See {@link Audience#paths}. */
    record Paths(Set<DivisionCode> nodes) implements Audience {

        @Override
        public boolean includes(DivisionCode other, DivisionCode here) {
            return nodes.contains(other);
        }
    }
}
