package org.yiwang.setaside;

/** Why something was set aside. */
public enum Cause {
    /** Written by a node after custody had been recalled from it. */
    AFTER_RECALL,
    /** Stood here, and gave way to a recall. */
    DISPLACED,
    /** Written by a node after it had handed the application over. */
    AFTER_HAND_OVER,
    /** Written by a node that did not hold the application. */
    NOT_THE_HOLDER,
    /** Two nodes made the same version. */
    TWO_HISTORIES
}
