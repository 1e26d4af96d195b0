package org.yiwang.application;

/** The states of an application (办件状态). */
public enum State {
    /** 已提交: waits for pre-review. */
    SUBMITTED,
    /** 预审通过: waits to be accepted. */
    PRE_REVIEWED,
    /** 不予受理: closed without acceptance. */
    REFUSED,
    /** 审核: accepted, on its way through the steps. */
    IN_REVIEW,
    /** 准予: decided in favour, waits for issue and delivery. */
    GRANTED,
    /** 不准予: decided against, waits for delivery. */
    DENIED,
    /** 办结: delivered. */
    CLOSED;

    /** Whether nobody can do anything with it any more. */
    public boolean isFinal() {
        return this == REFUSED || this == CLOSED;
    }
}
