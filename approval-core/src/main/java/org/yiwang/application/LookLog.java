package org.yiwang.application;

import java.time.Instant;
import org.yiwang.identity.Actor;

/** Records looks at applications by staff whose node does not hold them, or whose department they do not concern. */
public interface LookLog {

    void record(ApplicationNo no, Actor reader, Instant at);

    /** Records a look at a case of another department, with the reader's reason. */
    void recordExplained(ApplicationNo no, Actor reader, String reason, Instant at);

    /** Whether this reader has given a reason since that instant. */
    boolean isExplained(ApplicationNo no, Actor reader, Instant since);
}
