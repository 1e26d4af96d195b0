package org.yiwang.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yiwang.application.ApplicationNo;

/** The requests that this node has on file: those made here, those carried out here, those that wait here. */
public interface Requests {

    /** The request about an application with this id; ids of different applications have nothing to do with each other. */
    Optional<FiledRequest> find(ApplicationNo no, String id);

    /** Those about an application, the newest first. */
    List<FiledRequest> of(ApplicationNo no);

    /** Those that were made here, about any application, and are not answered, the oldest first. */
    List<FiledRequest> unanswered();

    /** Counts the unanswered requests on file, by the code of the node that they wait at. */
    Map<String, Long> countOpenByHolder();

    /** Those that are kept here until their application comes, or this node may act. */
    List<FiledRequest> kept();

    /** The applications whose requests are kept until they arrive: few at any time. */
    Set<ApplicationNo> awaited();

    /** Files one, replacing any with its id; in the caller's transaction. */
    void put(FiledRequest request);
}
