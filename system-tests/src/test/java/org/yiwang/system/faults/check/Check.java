package org.yiwang.system.faults.check;

/** Checks one promise against everything found. */
interface Check {
    void check(Found found, Violations violations);
}
