package org.yiwang.catalogue;

/** The necessity of a material: 必要, 非必要 (only in the case that its note names), 容缺 (may follow later). */
public enum Necessity {
    REQUIRED,
    CONDITIONAL,
    DEFERRABLE
}
