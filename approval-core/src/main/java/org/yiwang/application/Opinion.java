package org.yiwang.application;

/** What somebody who was asked says. */
public enum Opinion {
    PENDING,
    AGREED,
    OBJECTED,
    /** Not needed any more: the others have settled it. */
    SPARED
}
