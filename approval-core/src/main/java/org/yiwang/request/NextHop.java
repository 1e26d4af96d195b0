package org.yiwang.request;

import org.jspecify.annotations.Nullable;
import org.yiwang.application.Custody;
import org.yiwang.division.DivisionCode;

/**
 * Where a request has to go from a node that got it. Whoever sent it took this node for the holder, by the custody of an
 * epoch; since it is passed on only to a later epoch, it takes no more hops than the application has been handed over.
 */
enum NextHop {
    /** This node holds the application. */
    HERE,
    /** The application has not come as far as the sender knew: the request waits for it. */
    NOT_YET,
    /** It was handed on meanwhile: the request follows it. */
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
