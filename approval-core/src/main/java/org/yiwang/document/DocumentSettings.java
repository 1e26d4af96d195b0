package org.yiwang.document;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of documents ({@code yiwang.document.*}).
 *
 * @param publicUrl address at which the public reaches this node, printed on documents with /verify/…; if absent, the
 *     node's base URL
 * @param shelfSize maximum disk space of printed documents
 * @param printers maximum number of documents that the node prints at once
 * @param patience maximum time that a reader waits for a document to be printed
 */
@ConfigurationProperties("yiwang.document")
record DocumentSettings(
        @Nullable URI publicUrl,
        @DefaultValue("200MB") DataSize shelfSize,
        @DefaultValue("2") int printers,
        @DefaultValue("30s") Duration patience) {}
