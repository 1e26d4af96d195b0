package org.yiwang.identity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of accounts ({@code yiwang.identity.*}).
 *
 * @param bootstrapFile JSON file of the first accounts of a node; the node creates those that are missing when it starts.
 *     The county need not know them: once it appoints staff with the same username at the node, its record takes the
 *     account over with its id and history, and sets another password
 */
@ConfigurationProperties("yiwang.identity")
record BootstrapSettings(@Nullable Path bootstrapFile) {}
