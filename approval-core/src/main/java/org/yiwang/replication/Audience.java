package org.yiwang.replication;

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

    /** A node and all above it, for what concerns applications submitted there. */
    static Audience path(DivisionCode node) {
        return new Path(node);
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

    /** See {@link Audience#path}. */
    record Path(DivisionCode node) implements Audience {

        @Override
        public boolean includes(DivisionCode other, DivisionCode here) {
            return concerns(other);
        }

        /** Whether an application submitted at {@code node} concerns the other one. */
        public boolean concerns(DivisionCode other) {
            return other.covers(node);
        }
    }
}
