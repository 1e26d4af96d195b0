package org.yiwang.attachment.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Limits of uploads ({@code yiwang.attachment.*}): the most bytes and the most pages of one file; the fewest pixels of a
 * picture's shorter side, so that it can be read, and the most of a whole picture; how many files are looked into at once,
 * and how long one may take; how much of the disk stays free of files from other nodes.
 */
@ConfigurationProperties("yiwang.attachment")
record AttachmentSettings(
        DataSize maxSize,
        int maxPages,
        int minSide,
        long maxPixels,
        int inspectors,
        Duration patience,
        DataSize keepFree) {}
