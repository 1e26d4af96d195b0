package org.yiwang.worklist;

import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.Actor;

/**
 * The lists of applications at this node. However long a list is, a page of it costs two statements, three for an
 * applicant's own and for people of certain departments, who find what concerns these.
 */
public interface Worklists {

    /**
     * The maximum number of rows of a list. A {@linkplain Page#total() total} of this many means "or more": a narrower
     * query shows the others.
     */
    int MAX_ROWS = 1000;

    /**
     * A page of the list that {@code query} names.
     *
     * @throws org.yiwang.base.refusal.Refused when {@code reader} may not see that list
     */
    Page<ListedApplication> find(ListQuery query, PageRequest page, Actor reader);
}
