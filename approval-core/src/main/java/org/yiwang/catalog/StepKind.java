package org.yiwang.catalog;

/** What is done at a step: 受理, 审核, 决定, 制证, 送达. */
public enum StepKind {
    ACCEPT,
    REVIEW,
    DECIDE,
    ISSUE,
    DELIVER
}
