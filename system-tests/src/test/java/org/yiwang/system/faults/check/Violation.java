package org.yiwang.system.faults.check;

/** A promise that was broken: which, about what, where, and how. */
public record Violation(String promise, String about, String where, String how) {}
