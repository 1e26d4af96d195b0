package org.yiwang.application.work;

/** What somebody who was asked says. */
public enum Opinion {
    PENDING,
    AGREED,
    OBJECTED,
    /** Not needed any more: the others have settled it. */
    SPARED
}
