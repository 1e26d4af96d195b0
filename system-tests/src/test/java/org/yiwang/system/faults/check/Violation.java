package org.yiwang.system.faults.check;

/** A broken promise: which, for which case, at which node, and the difference. */
public record Violation(String promise, String about, String where, String how) {}
