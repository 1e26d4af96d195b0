package org.yiwang.system.faults;

/** A promise that was broken: which, about what, where, and how. */
record Violation(String promise, String about, String where, String how) {}
