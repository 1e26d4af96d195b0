package org.yiwang.request;

import org.jspecify.annotations.Nullable;
import org.yiwang.application.Custody;
import org.yiwang.division.DivisionCode;

/**
 * The next hop of a request. The sender took this node for the holder, by the custody of an epoch; because a request
 * only moves to a later epoch, it takes no more hops than the application had hand-overs.
 */
enum NextHop {
    /** This node holds the application. */
    HERE,
    /** This node does not have the version yet that the sender knew: the request waits for it. */
    NOT_YET,
    /** The application was handed on meanwhile: the request follows it. */
    ONWARDS;

    static NextHop of(@Nullable Custody known, int epoch, DivisionCode here) {
        if (known == null) {
            return NOT_YET;
        }
        if (known.holder().equals(here)) {
            return HERE;
        }
        return known.epoch() > epoch ? ONWARDS : NOT_YET;
    }
}
