package org.yiwang.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yiwang.application.ApplicationNo;

/** The requests that this node has on file: those made here, those carried out here, those that wait here. */
public interface Requests {

    /** The request about an application with this id; ids of different applications have nothing to do with each other. */
    Optional<RequestOnFile> find(ApplicationNo no, String id);

    /** Those about an application, the newest first. */
    List<RequestOnFile> of(ApplicationNo no);

    /** Those that were made here, about any application, and are not answered, the oldest first. */
    List<RequestOnFile> unanswered();

    /** Those of these applications for which requests are kept until they come. */
    List<ApplicationNo> awaited(Collection<ApplicationNo> nos);

    /** Files one, in place of what was there under its id; in the caller's transaction. */
    void put(RequestOnFile request);
}
