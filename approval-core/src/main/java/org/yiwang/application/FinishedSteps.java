package org.yiwang.application;

import java.time.Instant;
import org.yiwang.identity.Actor;

/** Records finished steps, and decided parts of joint items, by person, so that the centre's director sees the work done. */
public interface FinishedSteps {

    /** Records that the change to {@code after} finished a step or decided a part at {@code post}; in the caller's transaction. */
    void add(Application after, String post, Actor by, Instant at);
}
