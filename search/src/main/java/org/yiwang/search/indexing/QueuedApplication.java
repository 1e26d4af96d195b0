package org.yiwang.search.indexing;

import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;

/** A changed application, and the version that must reach the index. */
public record QueuedApplication(ApplicationNo no, long version) {

    static QueuedApplication of(Application application) {
        return new QueuedApplication(application.no(), application.version());
    }
}
