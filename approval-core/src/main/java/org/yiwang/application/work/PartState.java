package org.yiwang.application.work;

import java.util.EnumSet;
import java.util.Set;

/** The state of a department's part of a joint item, as its opinion, its pauses and the other parts tell it. */
public enum PartState {
    /** 等待前置事项: a part that must be granted before is not. */
    WAITING,
    /** 审查中. */
    PENDING,
    /** 特别程序. */
    SUSPENDED,
    /** 退回补正: waits for the applicant. */
    RETURNED,
    /** 准予. */
    GRANTED,
    /** 不准予. */
    DENIED,
    /** 撤回: taken back by the applicant before it was decided. */
    WITHDRAWN,
    /** 终止: the package ended before it was decided. */
    ENDED;

    private static final Set<PartState> OPEN = EnumSet.of(WAITING, PENDING, SUSPENDED, RETURNED);

    /** Whether the department still has to decide. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the department has decided. */
    public boolean isDecided() {
        return this == GRANTED || this == DENIED;
    }
}
