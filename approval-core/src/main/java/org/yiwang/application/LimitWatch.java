package org.yiwang.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.yiwang.application.action.State;

/** Finds applications whose limit is over, as far as this node has derived it. */
public interface LimitWatch {

    /** Up to {@code max} applications in {@code states} that this node holds and that are late at {@code now}. */
    List<ApplicationNo> late(Collection<State> states, Instant now, int max);
}
