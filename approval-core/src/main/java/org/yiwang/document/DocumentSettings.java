package org.yiwang.document;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of documents ({@code yiwang.document.*}). {@code publicUrl}: where the public reaches this node, printed on
 * documents; the node's base URL when absent. {@code shelfSize}: how much disk the printed papers may take.
 * {@code printers}: how many are printed at once. {@code patience}: how long somebody waits for one.
 */
@ConfigurationProperties("yiwang.document")
record DocumentSettings(@Nullable URI publicUrl, DataSize shelfSize, int printers, Duration patience) {}
