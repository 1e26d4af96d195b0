package org.yiwang.replication.link;

/** What came of replaying many: how many were taken, how many were not, the last one looked at, whether more match. */
public record ReplayRun(int taken, int failed, long last, boolean more) {}
