package org.yiwang.worklist;

/** The lists of applications. */
public enum Box {
    /** 我的办件: the reader's own submissions. */
    MINE(Sort.SUBMITTED, true),
    /** 待办: applications that wait at this node for the posts of the reader. */
    TODO(Sort.DUE, false),
    /** 全部办件: everything this node knows. */
    ALL(Sort.CHANGED, true);

    private final Sort sort;
    private final boolean descending;

    Box(Sort sort, boolean descending) {
        this.sort = sort;
        this.descending = descending;
    }

    /** The default order. */
    Order order() {
        return new Order(sort, descending);
    }
}
