package org.yiwang.revision;

import java.util.List;
import java.util.Optional;
import org.yiwang.application.ApplicationNo;
import org.yiwang.division.DivisionCode;

/** The revisions that this node knows. */
public interface Revisions {

    Optional<Revision> find(String id);

    /** Those of an application, the oldest first. */
    List<Revision> of(ApplicationNo no);

    /** Those of all applications that were submitted at a node or below it, or whose matter lies there. */
    List<Revision> ofAreaOf(DivisionCode node);

    /** Stores one that was made here or elsewhere, in the caller's transaction; a known one stays as it is. */
    void add(Revision revision);
}
