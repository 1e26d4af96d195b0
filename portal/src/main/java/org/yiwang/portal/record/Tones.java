package org.yiwang.portal.record;

import org.yiwang.application.action.State;

/** The colours of states. */
public final class Tones {

    private Tones() {}

    /** The badge of a state. */
    public static String badge(State state) {
        return switch (state) {
            case SUBMITTED, PRE_REVIEWED, RECEIVED, IN_REVIEW -> "badge-key";
            case SENT_BACK, SUPPLEMENT_REQUESTED, SUSPENDED -> "badge-warn";
            case GRANTED, CLOSED -> "badge-good";
            case REFUSED, DENIED, TERMINATED -> "badge-bad";
            case WITHDRAWN -> "";
        };
    }

    /** The notice that explains a state. */
    static String notice(State state) {
        return switch (state) {
            case SUBMITTED, PRE_REVIEWED, RECEIVED, IN_REVIEW, WITHDRAWN -> "";
            case GRANTED, CLOSED -> "notice-good";
            case REFUSED, DENIED, TERMINATED, SENT_BACK, SUPPLEMENT_REQUESTED, SUSPENDED -> "notice-warn";
        };
    }
}
