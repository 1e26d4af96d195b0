package org.yiwang.portal.record;

import org.yiwang.application.State;

/** The colours of states. */
public final class Tones {

    private Tones() {}

    /** The badge of a state. */
    public static String badge(State state) {
        return switch (state) {
            case SUBMITTED, PRE_REVIEWED, IN_REVIEW -> "badge-key";
            case GRANTED, CLOSED -> "badge-good";
            case REFUSED, DENIED -> "badge-bad";
        };
    }

    /** The notice that explains a state. */
    static String notice(State state) {
        return switch (state) {
            case SUBMITTED, PRE_REVIEWED, IN_REVIEW -> "";
            case GRANTED, CLOSED -> "notice-good";
            case REFUSED, DENIED -> "notice-warn";
        };
    }
}
