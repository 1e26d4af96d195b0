package org.yiwang.catalogue;

/** Whether a material must be there: 必要, 非必要 (only in the case that its note names), 容缺 (may follow later). */
public enum Necessity {
    REQUIRED,
    CONDITIONAL,
    DEFERRABLE
}
