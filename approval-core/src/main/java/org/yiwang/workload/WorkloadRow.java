package org.yiwang.workload;

import org.jspecify.annotations.Nullable;

/** The counts of a person, by username, at a post; tasks without a name wait for anybody who serves the post. */
public record WorkloadRow(@Nullable String username, String post, Load load) {}
