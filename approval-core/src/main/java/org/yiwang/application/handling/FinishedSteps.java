package org.yiwang.application.handling;

import java.time.Instant;
import org.yiwang.application.Application;
import org.yiwang.identity.Actor;

/** Who finished which step at this node, for the centre's director to see what is done. */
public interface FinishedSteps {

    /** Notes that a step of {@code after}, this version of the application, was finished; in the caller's transaction. */
    void add(Application after, String post, Actor by, Instant at);
}
