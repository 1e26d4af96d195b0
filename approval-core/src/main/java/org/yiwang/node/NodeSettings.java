package org.yiwang.node;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What makes a process this node and no other ({@code yiwang.node.*}): its 12-digit division code, its folder, the
 * address where other nodes reach it.
 */
@ConfigurationProperties("yiwang.node")
record NodeSettings(@Nullable String code, @Nullable Path dataDir, @Nullable URI baseUrl) {}
