package org.yiwang.replication.link;

/** The outcome of replaying many: the counts of stored and failed ones, the last one tried, and whether more match. */
public record ReplayRun(int taken, int failed, long last, boolean more) {}
