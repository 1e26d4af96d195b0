package org.yiwang.application.action;

/** The role in which somebody acts on an application. */
public enum Role {
    /** Has the turn: serves the step's post, nobody else has claimed it, and no opinion is awaited. */
    HANDLER,
    /** Answers for the step, also while others are asked. */
    OWNER,
    /** 接办人: serves the post while its owner is away, holds it no longer, or only stood in (AB岗, 实施意见二（三）5). */
    SUCCESSOR,
    /** 受委派人: does the work on the owner's behalf and hands it back. */
    DELEGATE,
    /** 会签人: their signature is awaited now. */
    SIGNER,
    /** 联审部门: serves the post of a part of the joint review that is still open. */
    REVIEWER,
    /** 联审部门: serves the post of a part that is decided, as long as the whole is not. */
    EXAMINER,
    /** 联审牵头: answers for a joint review whose parts others examine. */
    CHAIR,
    /** 本机关负责人: the director of the deciding node, while that holds it; a peer of the decider is none (行政许可法 第四十二条). */
    HEAD,
    /** Finished the previous step, and nobody has gone on since. */
    PREDECESSOR,
    /** 首问责任人: answers for it to the applicant (实施意见二（三）5). */
    FIRST_CONTACT,
    /** Was asked to become the first contact. */
    NEXT_CONTACT,
    /**
     * 中心主任 of the node that holds it: assigns; so does the administrator for applications called in from a lost node.
     */
    DIRECTOR,
    /** 县审管办: administrator at a node above the one that holds it. */
    CUSTODIAN,
    /** Nobody: a limit of the law is over. */
    LAW,
    /** The applicant. */
    APPLICANT,
    /** A member of staff who may see it here. */
    STAFF,
    /**
     * 代申请人办理: the window before which the applicant stands, wherever the application is held, or the agent who entered it,
     * while the mandate lasts. Acts as the applicant, by the applicant's will, which is kept with the act.
     */
    FOR_APPLICANT
}
