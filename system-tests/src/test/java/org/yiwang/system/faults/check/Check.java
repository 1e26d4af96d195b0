package org.yiwang.system.faults.check;

/** One of the promises, looked after in all that was found. */
interface Check {
    void check(Found found, Violations violations);
}
