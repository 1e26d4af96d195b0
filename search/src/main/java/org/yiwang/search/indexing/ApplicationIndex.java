package org.yiwang.search.indexing;

import java.util.List;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;

/** The indexing's port to the index. Every method throws {@link IndexUnavailable} if the index does not answer. */
public interface ApplicationIndex {

    /** Whether the index exists, empty or not. */
    boolean exists();

    /** Creates an empty index. */
    void create();

    /**
     * Indexes these versions, all in one request. An older version never replaces a newer one, even if it arrives
     * later.
     *
     * @return the documents that the index rejects
     */
    List<Rejection> index(List<Application> applications);

    /** A rejected document with the reason. */
    record Rejection(ApplicationNo no, String reason) {}
}
