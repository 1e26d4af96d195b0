package org.yiwang.oversight;

import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;

/** The second notices that this node knows. */
public interface NoticeViolations {

    /** Stores one, in the caller's transaction; one of the same application and instant takes the new judgement. */
    void put(NoticeViolation found);

    /** All of them, the newest first. */
    Page<NoticeViolation> page(PageRequest page);
}
