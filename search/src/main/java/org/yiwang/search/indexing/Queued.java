package org.yiwang.search.indexing;

import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;

/** An application that changed, and the version that must reach the index. */
public record Queued(ApplicationNo no, long version) {

    static Queued of(Application application) {
        return new Queued(application.no(), application.version());
    }
}
