package org.yiwang.catalogue;

/** The kind of a step: 受理, 审核, 联审, 决定, 制证, 送达. */
public enum StepKind {
    ACCEPT,
    REVIEW,
    /** 联审联办: several departments examine in parallel. */
    JOINT,
    DECIDE,
    ISSUE,
    DELIVER
}
