package org.yiwang.replication;

import org.yiwang.division.DivisionCode;

/** Who is told of a value. A node never tells itself. */
public sealed interface Audience {

    /** Every known node below, which is for what the county publishes. */
    static Audience below() {
        return new Below();
    }

    /** That node and nobody else, whether it is known or not. */
    static Audience only(DivisionCode node) {
        return new Only(node);
    }

    /** Of the nodes below the delegate, those below it, where people apply, and those between it and here. */
    static Audience delegate(DivisionCode node) {
        return new Delegate(node);
    }

    /** The centre where somebody works, once it is known, and nobody else. */
    static Audience centre(DivisionCode node) {
        return new Centre(node);
    }

    /** Whether {@code node}, another one, is told by the node {@code here}. */
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
}
