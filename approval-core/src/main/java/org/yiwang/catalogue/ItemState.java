package org.yiwang.catalogue;

/** The life of an item: it is drafted, published (in force from its effective instant), withdrawn. */
public enum ItemState {
    /** 草稿: only the county sees it. */
    DRAFT,
    /** 已发布: offered from its effective instant. */
    PUBLISHED,
    /** 已停办: from its effective instant nobody can apply any more; running applications go on. */
    WITHDRAWN
}
