package org.yiwang.workload;

import org.jspecify.annotations.Nullable;

/** What was counted for somebody, named by username, at a post; without a name it waits for whoever serves the post. */
public record WorkloadRow(@Nullable String username, String post, Load load) {}
