package org.yiwang.oversight;

import java.util.List;
import org.yiwang.application.ApplicationNo;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;

/** The unauthorised acts found at this node. */
public interface UnauthorisedActs {

    /** Stores one, in the caller's transaction; ignores a known one. */
    void add(UnauthorisedAct act);

    /** Those on one application, in the order of its versions. */
    List<UnauthorisedAct> of(ApplicationNo no);

    /** All of them, the newest first. */
    Page<UnauthorisedAct> page(PageRequest page);
}
