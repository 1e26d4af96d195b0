package org.yiwang.worklist;

/** Which list. */
public enum Box {
    /** 我的办件: what the reader submitted. */
    MINE(Sort.SUBMITTED, true),
    /** 待办: what waits at this node for the posts of the reader. */
    TODO(Sort.DUE, false),
    /** 全部办件: everything this node knows. */
    ALL(Sort.CHANGED, true);

    private final Sort sort;
    private final boolean descending;

    Box(Sort sort, boolean descending) {
        this.sort = sort;
        this.descending = descending;
    }

    /** The order in which it is shown unless another is asked for. */
    Order order() {
        return new Order(sort, descending);
    }
}
