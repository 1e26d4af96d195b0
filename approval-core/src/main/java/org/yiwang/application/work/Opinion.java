package org.yiwang.application.work;

/** The answer of somebody who was asked. */
public enum Opinion {
    PENDING,
    AGREED,
    OBJECTED,
    /** Not needed any more: the others have settled it. */
    SPARED,
    /** Not needed any more: the applicant has taken back what it was asked about. */
    WITHDRAWN
}
