package org.yiwang.application;

/** The answer of somebody who was asked. */
public enum Opinion {
    PENDING,
    AGREED,
    OBJECTED,
    /** Not needed any more: the others have settled it. */
    SPARED
}
