package org.yiwang.node;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings that make a process this node and no other ({@code yiwang.node.*}).
 *
 * @param code 12-digit division code of the node; the node refuses to start if the code is wrong
 * @param dataDir the node's folder, which holds the attachments; back it up together with the database. Printed
 *     documents in its subfolder papers need no backup
 * @param baseUrl address at which other nodes reach this node
 * @param proxies addresses of the proxies in front of the node, as a regular expression: they encrypt, and their forwarded
 *     headers are believed. Without it those of a proxy on the same machine are
 */
@ConfigurationProperties("yiwang.node")
record NodeSettings(@Nullable String code, @Nullable Path dataDir, @Nullable URI baseUrl, @Nullable String proxies) {}
