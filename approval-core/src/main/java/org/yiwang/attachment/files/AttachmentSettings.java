package org.yiwang.attachment.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of uploads ({@code yiwang.attachment.*}).
 *
 * @param maxSize size of the largest upload; the node refuses a larger one, file by file. Keep it below
 *     spring.servlet.multipart.max-file-size
 * @param maxPages maximum pages of one file
 * @param minSide minimum pixels on the shorter side of a picture; an identity card photographed in 240 rows is just
 *     legible
 * @param maxPixels maximum pixels of a JPEG in one scan, as cameras write it; an eighth for a progressive one, a third for a
 *     PNG
 * @param inspectors maximum number of uploads that the node inspects at once
 * @param patience maximum time for the inspection of one upload
 * @param keepFree free disk space that files from other nodes leave, so that a database on the same disk goes on
 */
@ConfigurationProperties("yiwang.attachment")
record AttachmentSettings(
        @DefaultValue("200MB") DataSize maxSize,
        @DefaultValue("300") int maxPages,
        @DefaultValue("240") int minSide,
        @DefaultValue("250000000") long maxPixels,
        @DefaultValue("2") int inspectors,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("512MB") DataSize keepFree) {}
