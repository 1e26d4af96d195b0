package org.yiwang.application.action;

/** The states of an application (办件状态). {@link Action} holds the transitions between them. */
public enum State {
    /** 已提交: waits for pre-review. */
    SUBMITTED,
    /** 预审退回: waits for the applicant to amend it and submit it again. */
    SENT_BACK,
    /** 预审通过: waits to be accepted. */
    PRE_REVIEWED,
    /** 收件: the window has taken the materials and decides on acceptance. */
    RECEIVED,
    /** 补正: the applicant received the one-time notice and has to supply the missing materials (行政许可法 第三十二条第四项). */
    SUPPLEMENT_REQUESTED,
    /** 不予受理: closed without acceptance. */
    REFUSED,
    /** 审核: accepted, on its way through the steps. */
    IN_REVIEW,
    /** 特别程序: the clock stands still for a hearing, an inspection, an appraisal (行政许可法 第四十五条). */
    SUSPENDED,
    /** 准予: decided in favour, waits for issue and delivery. */
    GRANTED,
    /** 不准予: decided against, waits for delivery. */
    DENIED,
    /** 办结: delivered. */
    CLOSED,
    /** 撤回: taken back by the applicant before it was decided. */
    WITHDRAWN,
    /** 终止: ended by the office without a decision. */
    TERMINATED;

    /** Whether it allows no further action. */
    public boolean isFinal() {
        return this == REFUSED || this == CLOSED || this == WITHDRAWN || this == TERMINATED;
    }
}
