package org.yiwang.application;

import java.time.Instant;
import org.yiwang.identity.Actor;

/** Records looks at applications by staff whose node does not hold them. */
public interface LookLog {

    void record(ApplicationNo no, Actor reader, Instant at);
}
