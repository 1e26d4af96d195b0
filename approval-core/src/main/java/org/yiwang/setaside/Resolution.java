package org.yiwang.setaside;

import java.time.Instant;

/** The resolution by a person, with a note of the reason. */
public record Resolution(How how, String note, String by, Instant at) {

    /** The ways to resolve it. */
    public enum How {
        /** 已知悉: nobody needs its content. */
        NOTED,
        /** 已补录: a person entered its needed content again by hand. */
        CARRIED_OVER
    }
}
