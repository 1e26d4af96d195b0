package org.yiwang.setaside;

/** The cause for setting a version aside. */
public enum Cause {
    /** Written by a node after its custody had been called in. */
    AFTER_RECALL,
    /** Stored here until a call-in displaced it. */
    DISPLACED,
    /** Written by a node after it had handed the application over. */
    AFTER_HAND_OVER,
    /** Written by a node that did not hold the application. */
    NOT_THE_HOLDER,
    /** Two nodes made the same version. */
    TWO_HISTORIES
}
