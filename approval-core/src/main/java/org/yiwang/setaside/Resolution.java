package org.yiwang.setaside;

import java.time.Instant;

/** What a person did about it, with a note that says why. */
public record Resolution(How how, String note, String by, Instant at) {

    /** The ways to resolve it. */
    public enum How {
        /** 已知悉: nothing of it is needed. */
        NOTED,
        /** 已补录: what is needed of it was entered again by hand. */
        CARRIED_OVER
    }
}
