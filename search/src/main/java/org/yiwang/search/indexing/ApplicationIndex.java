package org.yiwang.search.indexing;

import java.util.List;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;

/** The index as the indexing sees it. Every method throws {@link IndexUnavailable} when the index does not answer. */
public interface ApplicationIndex {

    /** Whether the index is there, empty or not. */
    boolean exists();

    /** Makes an empty index. */
    void create();

    /**
     * Indexes these versions, all in one request. An older version never replaces a newer one, however late it comes.
     *
     * @return those that the index will not take as they are
     */
    List<Rejection> index(List<Application> applications);

    /** One that was not taken, and why. */
    record Rejection(ApplicationNo no, String reason) {}
}
